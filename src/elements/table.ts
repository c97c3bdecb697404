import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { dateWords } from '../base/date-words.js';
import { enDetails } from '../base/messages/en-details.js';
import { enTable } from '../base/messages/en-table.js';
import { addEnglish } from '../base/messages.js';
import { emphasis } from '../model/emphasis.js';
import { listOf } from '../model/row-lists.js';
import { sameTarget } from '../model/selection.js';
import { standingWithDate } from '../model/standing.js';
import type { State } from '../model/state.js';
import type { Story } from '../model/story.js';
import { ChronicleView } from './chronicle-view.js';
import { tableStyles } from './styles/table.js';
import { swatch } from './swatch.js';
import { type Column, cellText, columns, sortedEvents } from './table/rows.js';
import { TargetLinks, targetLink } from './target-links.js';

addEnglish(enDetails);

/** The longest table that is shown whole, and the rows on a page of a longer one. */
const longest = 500;
const pageLength = 100;

addEnglish(enTable);

/**
 * The events of a story as a table: date, title, kind, actors, who says so. Headers sort; a row selects its event. In a
 * narrow place the rows become blocks.
 *
 * @tag chronicle-table
 * @csspart table - The table.
 * @csspart header - One button that sorts.
 * @csspart row - One event.
 * @csspart pages - The buttons that turn pages, where there are more than 500 events.
 * @csspart link - The title of an event.
 * @fires {ChronicleSelectEvent} chronicle-select - A person selected an event.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person pointed at an event, or left it.
 */
export class ChronicleTable extends ChronicleView {
  static override styles = [ChronicleView.styles, tableStyles];

  /** The column that it is sorted by: `date`, `title`, `kind`, `actors` or `says` (who says so). */
  @property({ attribute: 'sort-by', reflect: true }) sortBy: 'date' | 'title' | 'kind' | 'actors' | 'says' = 'date';
  /** Whether it is sorted from last to first. */
  @property({ type: Boolean, reflect: true }) descending = false;

  #rows: readonly number[] = [];
  #sortedFor: readonly unknown[] = [];
  #page = 0;

  constructor() {
    super();
    new TargetLinks(this, (action) => this.request(action));
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const { story, filter, selection } = this.state;
    if (!story) return;
    const wanted = [story, filter, this.sortBy, this.descending, this.language];
    if (wanted.some((value, i) => value !== this.#sortedFor[i])) {
      const column = columns.includes(this.sortBy) ? this.sortBy : 'date';
      this.#rows = sortedEvents(story, filter, { column, descending: this.descending }, this.language);
      this.#sortedFor = wanted;
      this.#page = Math.min(this.#page, this.#lastPage);
    }
    const before = changed.get('state') as State | undefined;
    if (before && selection?.kind === 'event' && !sameTarget(before.selection, selection))
      this.#turnTo(this.#rows.indexOf(story.events.indexOf(selection.id)));
  }

  protected override concerns(state: State, previous: State): boolean {
    return (['hover', 'selection', 'filter', 'phase'] as const).some((key) => state[key] !== previous[key]);
  }

  get #lastPage(): number {
    return Math.max(0, Math.ceil(this.#rows.length / pageLength) - 1);
  }

  #turnTo(index: number) {
    if (index >= 0) this.#page = Math.floor(index / pageLength);
  }

  #turn(by: number) {
    this.#page = Math.max(0, Math.min(this.#lastPage, this.#page + by));
    this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 });
    this.requestUpdate();
  }

  #sort(column: Column) {
    this.descending = this.sortBy === column && !this.descending;
    this.sortBy = column;
    this.#page = 0;
  }

  protected override renderStory(story: Story) {
    const paged = this.#rows.length > longest;
    const from = paged ? this.#page * pageLength : 0;
    const rows = paged ? this.#rows.slice(from, from + pageLength) : this.#rows;
    const { title, events } = story;
    const count = this.#rows.length;
    const caption =
      count === events.count
        ? this.say('chrome.table', { title: title ?? this.say('chrome.story'), count })
        : this.say('chrome.table-filtered', { title: title ?? this.say('chrome.story'), count, all: events.count });
    const lit = emphasis(this.state).events;
    return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
        <table part="table" role="table">
          <caption id="caption">${caption}</caption>
          <thead role="rowgroup">
            <tr role="row">${columns.map((column) => this.#header(column))}</tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map((event) => this.#row(story, event, lit?.[event] === 1))}
          </tbody>
        </table>
      </div>
      ${paged ? this.#pager(from, rows.length) : nothing}`;
  }

  #header(column: Column) {
    const sorted = this.sortBy === column;
    const order = this.descending ? 'descending' : 'ascending';
    return html`<th scope="col" role="columnheader" class=${column} aria-sort=${ifDefined(sorted ? order : undefined)}>
      <button type="button" class="plain" part="header" @click=${() => this.#sort(column)}
        >${this.say(`chrome.column.${column}`)}<svg class=${sorted ? order : 'unsorted'} width="9" height="9" viewBox="0 0 9 9" aria-hidden="true"><path d="M4.5 1 8 7.5H1Z" fill="currentColor" /></svg></button
      >
    </th>`;
  }

  #row(story: Story, event: number, lit: boolean) {
    const target = { kind: 'event', id: story.events.id(event) } as const;
    const { selection } = this.state;
    const current = selection?.kind === 'event' && selection.id === target.id;
    const [account] = listOf(story.events.accounts, event);
    const date =
      account === undefined
        ? this.say('chrome.undated')
        : dateWords(story.accounts.date(account), this.language, { month: 'short' });
    const kind = story.events.kind[event]!;
    const text = (column: Exclude<Column, 'date'>) => html`<bdi>${cellText(story, event, column, this.language)}</bdi>`;
    return html`<tr
      role="row"
      part="row"
      class="${lit ? 'lit' : ''} ${current ? 'current' : ''}"
      data-target=${JSON.stringify(target)}
    >
      <td role="cell" class="date">${date}</td>
      <th role="rowheader" scope="row" class="title">${targetLink(target, text('title'), current)}</th>
      <td role="cell" class="kind"><span>${swatch(kind, standingWithDate(story, event) !== 'stated')}${text('kind')}</span></td>
      <td role="cell" class="actors">${text('actors')}</td>
      <td role="cell" class="says">${text('says')}</td>
    </tr>`;
  }

  #pager(from: number, count: number) {
    const last = this.#page === this.#lastPage;
    return html`<div class="pages" part="pages" role="group" aria-label=${this.say('chrome.pages')}>
      <button type="button" aria-disabled=${this.#page === 0} @click=${() => this.#turn(-1)}>${this.say('chrome.previous')}</button>
      <span role="status">${this.say('chrome.rows', { from: from + 1, to: from + count, all: this.#rows.length })}</span>
      <button type="button" aria-disabled=${last} @click=${() => this.#turn(1)}>${this.say('chrome.next')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-table': ChronicleTable;
  }
}
