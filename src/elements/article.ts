import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enArticle } from '../base/messages/en-article.js';
import { addEnglish } from '../base/messages.js';
import type { Problem } from '../base/problem.js';
import { rememberLast } from '../model/once-per.js';
import { sameTarget } from '../model/selection.js';
import type { State, Store, Target } from '../model/state.js';
import type { Story } from '../model/story.js';
import { Announcer } from './announcer.js';
import { ArticleLights } from './article/highlights.js';
import { litRanges, marksOf } from './article/light-of.js';
import type { Mark } from './article/marks.js';
import { Middle } from './article/middle.js';
import { Overlay } from './article/overlay.js';
import { targetOfElement, targetsAt } from './article/point.js';
import { ArticleReading } from './article/reading.js';
import { isInSight, staysBeside } from './article/sight.js';
import { tell } from './article/telling.js';
import { indexOfWords, keyOfWords, titleOf, wordsList } from './article/words-list.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import type { ChronicleSelectEvent } from './events/select.js';
import { Outline } from './outline.js';
import type { OutlineSource } from './outline-source.js';
import { problemList } from './problem-list.js';
import { articleStyles } from './styles/article.js';
import { outlineStyles } from './styles/outline.js';

/** What a click is meant for before it is meant for the words. */
const controls = 'a[href], area, button, input, select, textarea, label, summary, audio, video, [contenteditable]';

addEnglish(enArticle);

/**
 * The article itself, as the page has it. Its words are linked to the story: evidence by the quotations of the claims,
 * elements with `data-event` or `data-actor`, dates in `<time datetime>`, names of actors. They are lit where they
 * stand; nothing of the article is copied, changed or restyled.
 *
 * With `<template shadowrootmode="open"><slot></slot></template>` as its first child a long article is not laid out
 * again when the element is defined after it was shown.
 *
 * @tag chronicle-article
 * @slot - The article, in the page's own HTML.
 * @csspart problems - Words that were not found, or were found more than once.
 * @fires {ChronicleSelectEvent} chronicle-select - A person selected words that stand for something.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person pointed at such words, or left them.
 */
export class ChronicleArticle extends ChronicleView {
  static override styles = [ChronicleView.styles, outlineStyles, articleStyles];

  /** Id of the source that this article is, where a story has evidence from several. */
  @property() source: string | undefined;
  /**
   * When words are scrolled into sight because they were selected elsewhere. `beside`: only where the view in which
   * that happened stays in sight, in a column of its own or sticking to an edge.
   */
  @property() follow: 'always' | 'beside' | 'never' = 'always';

  #reading = new ArticleReading(this);
  #lights = new ArticleLights();
  #overlay = new Overlay(this);
  #middle = new Middle(this, this.#overlay);
  #announcer = new Announcer(this);
  #outline = new Outline(this, () => this.#outlineSource());

  /** The page has brought the slot. */
  #isSlotted = false;
  /** The page was there before the code was. */
  #isLate = this.isConnected;
  #hovered: Target | null = null;
  #focused: Mark | undefined;
  /** The selection was made here. */
  #mine = false;
  /** The view in which it was made. */
  #origin: Element | undefined;
  #told:
    | { readonly store: Store | undefined; readonly order: readonly number[]; readonly leave: () => void }
    | undefined;

  /**
   * A page may bring the shadow root with the slot: its words then stand where they are to be, and the browser need not
   * lay them out anew when the code comes.
   */
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#isSlotted = root.querySelector('slot:not([name])') !== null;
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!this.#isLate) this.#lights.prepare(this.getRootNode());
    this.addEventListener('pointermove', this.#onPoint);
    this.addEventListener('pointerleave', this.#onLeave);
    this.addEventListener('click', this.#onClick);
    this.ownerDocument.addEventListener('chronicle-select', this.#onSelect);
  }

  override disconnectedCallback() {
    this.#onLeave();
    super.disconnectedCallback();
    this.removeEventListener('pointermove', this.#onPoint);
    this.removeEventListener('pointerleave', this.#onLeave);
    this.removeEventListener('click', this.#onClick);
    this.ownerDocument.removeEventListener('chronicle-select', this.#onSelect);
    this.#lights.clear();
    this.#isLate = false;
    this.#told?.leave();
    this.#told = undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#reading.update(this.state.story, this.source, this.language);
    const { listed } = this.#reading;
    if (this.#focused && !listed.includes(this.#focused)) this.#focused = undefined;
    const { selection } = this.state;
    const before = changed.get('state') as State | undefined;
    if (!before || sameTarget(before.selection, selection)) return;
    const first = listed.findIndex(({ target }) => sameTarget(target, selection));
    // The same event may have several passages; the one that was pressed stays where keys go on from.
    if (first >= 0 && !this.#mine) this.#outline.goTo(keyOfWords(first));
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (!this.isConnected) return;
    const { story, selection } = this.state;
    const lit = story ? litRanges(this.state, story, this.#reading.marks) : [];
    this.#lights.show(lit, this.getRootNode());
    this.#tell();
    this.#overlay.place();
    this.#middle.place(this.#firstPassages());
    const before = changed.get('state') as State | undefined;
    if (before && !sameTarget(before.selection, selection)) this.#onSelection();
  }

  /** Waits for the article to be read as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#reading.done;
    return super.getUpdateComplete();
  }

  /** Evidence that is not in the article, or is in it more than once; marks of the page that name nothing. */
  get problems(): readonly Problem[] {
    return this.#reading.problems;
  }

  /** Scrolls the words of an event into sight. Returns whether it has any. */
  reveal(id: string): boolean {
    return this.#bring({ kind: 'event', id });
  }

  protected override get share(): Share {
    return 'controls';
  }

  protected override hasContent() {
    return true;
  }

  protected override concerns(state: State, previous: State): boolean {
    return (['hover', 'selection', 'filter', 'phase'] as const).some((key) => state[key] !== previous[key]);
  }

  /** While something lies above the words, it matters that they move. */
  protected override get stage(): Element | null {
    return this.#middle.isWatched || this.#focused ? this : null;
  }

  /** A sentence in place of a drawing would push the page about; only that the story failed is said. */
  protected override render() {
    const { phase } = this.state;
    const speaks = phase === 'ready' || phase === 'failed';
    return html`${this.#isSlotted ? nothing : html`<slot></slot>`}<div class="own">${speaks ? super.render() : nothing}${this.#announcer.render()}</div>`;
  }

  protected override renderStory(story: Story): unknown {
    const { hover, selection } = this.state;
    const target = hover ?? selection;
    // Where words cannot be lit they are ringed.
    const lit = ArticleLights.possible || !target ? [] : marksOf(story, target, this.#reading.marks);
    const ringed = this.#focused ? [this.#focused, ...lit] : lit;
    const { problems } = this.#reading;
    return [
      this.#overlay.render(ringed, [this.#middle.render(this.#firstPassages()), this.#outline.render()]),
      problems.length > 0 ? problemList(problems, this.language) : nothing,
    ];
  }

  /* Telling */

  /** Lets players know in what order the text tells the events. */
  #tell() {
    const { order } = this.#reading;
    const { store } = this;
    if (this.#told?.store === store && this.#told?.order === order) return;
    this.#told?.leave();
    const leave = store && order.length > 0 ? tell(store, { order, watchMiddle: this.#middle.watch }) : () => {};
    this.#told = { store, order, leave };
  }

  /** The passages at which the text first comes to its events. */
  #firstPassages(): readonly Mark[] {
    const { order, marks } = this.#reading;
    return this.#firstOf(order, marks);
  }

  #firstOf = rememberLast((order: readonly number[], marks: readonly Mark[]): readonly Mark[] => {
    const first = new Map<number, Mark>();
    for (const mark of marks) if (mark.by !== 'date' && !first.has(mark.event)) first.set(mark.event, mark);
    return order.map((event) => first.get(event)!);
  });

  /* Hands */

  #onPoint = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') this.#hover(this.#targetsAt(event)[0] ?? null);
  };

  #onLeave = () => this.#hover(null);

  #onClick = (event: MouseEvent) => {
    const { selection } = this.state;
    if (event.defaultPrevented || (event.target as Element).closest(controls)) return;
    if (this.ownerDocument.getSelection()?.isCollapsed === false) return;
    const targets = this.#targetsAt(event);
    if (targets.length === 0) return;
    // Where several things share their words, clicking goes through them, and then lets go.
    const at = targets.findIndex((target) => sameTarget(target, selection));
    this.#select(targets[at + 1] ?? null);
  };

  #onSelect = (event: ChronicleSelectEvent) => {
    if (sameTarget(event.item, this.store?.state.selection ?? null)) this.#origin = event.view;
  };

  #targetsAt({ target, clientX, clientY }: MouseEvent): readonly Target[] {
    const { story } = this.state;
    if (!story || !(target instanceof Element)) return [];
    const found = targetsAt(target, clientX, clientY, this.#reading.byNode);
    const said = found.length === 0 ? targetOfElement(story, target, this) : undefined;
    return said ? [said] : found;
  }

  /** A view within the article has a hover of its own, which is not for the article to end. */
  #hover(target: Target | null) {
    if (sameTarget(target, this.#hovered)) return;
    this.#hovered = target;
    if (target) this.states?.add('over');
    else this.states?.delete('over');
    this.request({ type: 'hover', target });
  }

  #select(target: Target | null) {
    const { story } = this.state;
    this.#mine = this.request({ type: 'select', target });
    if (!this.#mine || !story) return;
    this.#announcer.say(
      target
        ? this.say('chrome.selected', { title: titleOf(story, target, this.language) })
        : this.say('chrome.unselected'),
    );
  }

  #onSelection() {
    const { selection } = this.state;
    const [mine, origin] = [this.#mine, this.#origin];
    this.#mine = false;
    this.#origin = undefined;
    if (!selection || mine || this.follow === 'never') return;
    if (this.follow === 'beside' && origin && origin !== this && !staysBeside(origin, this)) return;
    this.#bring(selection);
  }

  /** Scrolls to the words of a target; of an actor only where it is nowhere to be seen. */
  #bring(target: Target): boolean {
    const { story } = this.state;
    const marks = story ? marksOf(story, target, this.#reading.marks) : [];
    const boxes = marks.map(({ range }) => range.getBoundingClientRect());
    const enough = target.kind === 'actor' ? boxes : boxes.slice(0, 1);
    if (boxes[0] && !enough.some((box) => isInSight(box, this))) this.#overlay.scrollTo(boxes[0]);
    return boxes.length > 0;
  }

  /* Keys and the list behind the words */

  #outlineSource(): OutlineSource | undefined {
    const { story, selection } = this.state;
    const { listed } = this.#reading;
    if (!story || listed.length === 0) return undefined;
    const markOf = (key: string) => listed[indexOfWords(key)];
    return {
      ...wordsList(story, listed, this.language),
      place: (key) => {
        const mark = markOf(key);
        return mark && mark === this.#focused ? this.#overlay.boxOf(mark.range.getBoundingClientRect()) : undefined;
      },
      focused: (key) => this.#onFocus(key === null ? undefined : markOf(key)),
      activate: (key) => {
        const target = markOf(key)?.target ?? null;
        this.#select(sameTarget(target, selection) ? null : target);
      },
      key: ({ key }) => {
        if (key !== 'Escape' || !selection) return false;
        this.#select(null);
        return true;
      },
    };
  }

  #onFocus(mark: Mark | undefined) {
    this.#focused = mark;
    this.request({ type: 'hover', target: mark?.target ?? null });
    const box = mark?.range.getBoundingClientRect();
    if (box && !isInSight(box, this)) this.#overlay.scrollTo(box);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-article': ChronicleArticle;
  }
}
