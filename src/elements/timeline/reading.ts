import { dateWords } from '../../base/date-words.js';
import { listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import { itemKey } from '../../layout/scene.js';
import type { LaneGroup } from '../../layout/timeline/drawing.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import type { OutlineItem, OutlineSource, Step } from '../outline-source.js';
import type { periodsOf } from './periods.js';
import type { walk } from './walk.js';

export type Reading = Pick<OutlineSource, 'content' | 'label' | 'lang' | 'count' | 'item' | 'indexOf' | 'periods'>;

/** Puts the groups of a drawing between the events and the actors of a reading. */
export type ReadGroups = (reading: Reading, events: number, groups: readonly LaneGroup[]) => Reading;

/**
 * The timeline as a list to be read: events in the order drawn, then the undated ones, then groups that can be folded,
 * then all actors.
 */
export class TimelineReading {
  #story: Story | undefined;
  #shown: readonly number[] = [];
  #lang = '';
  #groups: readonly LaneGroup[] | undefined;
  #dated: ArrayLike<number> = [];
  /** Dated events in time order, then the others. */
  #order: Uint32Array = new Uint32Array(0);
  /** Place in the order + 1, 0 for events that are not in it. */
  #places: Uint32Array = new Uint32Array(0);
  #reading: Reading | undefined;

  /** The same object as long as it would be read the same. `dated` are rows of events in time order. */
  of(
    story: Story,
    dated: ArrayLike<number>,
    shown: readonly number[],
    lang: string,
    periods: typeof periodsOf | undefined,
    groups?: readonly LaneGroup[],
    readGroups?: ReadGroups,
  ): Reading {
    const same =
      story === this.#story &&
      shown === this.#shown &&
      lang === this.#lang &&
      groups === this.#groups &&
      !periods === !this.#reading?.periods;
    if (this.#reading && same && sameRows(dated, this.#dated)) return this.#reading;
    this.#story = story;
    this.#shown = shown;
    this.#lang = lang;
    this.#dated = dated;
    this.#groups = groups;
    this.#arrange(story, dated, shown);
    const reading = this.#read(story, lang, periods);
    this.#reading = groups && readGroups ? readGroups(reading, this.#order.length, groups) : reading;
    return this.#reading;
  }

  /** Where an arrow key leads: `lead` knows, and is fetched after the drawing. */
  step(lead: typeof walk | undefined, key: string, step: Step, vertical: boolean, rtl: boolean): string | undefined {
    if (!this.#story || !lead) return undefined;
    const rank = (event: number) => {
      const place = (this.#places[event] ?? 0) - 1;
      return place < this.#dated.length ? place : -1;
    };
    return lead({ story: this.#story, order: this.#dated, rank, vertical, rtl }, key, step);
  }

  #arrange(story: Story, dated: ArrayLike<number>, shown: readonly number[]) {
    const places = new Uint32Array(story.events.count);
    for (let i = 0; i < dated.length; i++) places[dated[i]!] = i + 1;
    const undated = dated.length < shown.length ? shown.filter((event) => places[event] === 0) : [];
    const order = new Uint32Array(dated.length + undated.length);
    order.set(dated);
    order.set(undated, dated.length);
    for (let i = dated.length; i < order.length; i++) places[order[i]!] = i + 1;
    this.#order = order;
    this.#places = places;
  }

  #read(story: Story, lang: string, periods: typeof periodsOf | undefined): Reading {
    const order = this.#order;
    const places = this.#places;
    const dated = this.#dated.length;
    return {
      content: {},
      label: message(lang, 'timeline.list'),
      lang,
      count: order.length + story.actors.count,
      item: (i) => (i < order.length ? eventItem(story, order[i]!, lang) : actorItem(story, i - order.length, lang)),
      indexOf: (key) => {
        if (key.startsWith('actor:')) {
          const actor = story.actors.indexOf(key.slice('actor:'.length));
          return actor < 0 ? -1 : order.length + actor;
        }
        const event = key.startsWith('event:') ? story.events.indexOf(key.slice('event:'.length)) : -1;
        return (places[event] ?? 0) - 1;
      },
      ...(periods && { periods: (start, end) => periods({ story, order, dated, lang }, start, end) }),
    };
  }
}

function sameRows(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  // Long orders are made once and kept.
  if (a.length !== b.length || a.length > 2000) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function eventItem(story: Story, event: number, lang: string): OutlineItem {
  const accounts = listOf(story.events.accounts, event);
  const standing = story.events.standing(event);
  const dates = Array.from(accounts, (account) => dateWords(story.accounts.date(account), lang));
  const [date = message(lang, 'chrome.no-date')] = dates;
  const actors = Array.from(listOf(story.events.actors, event), (actor) => story.actors.records[actor]!.name);
  return {
    key: itemKey.event(story.events.id(event)),
    label: story.events.title(event),
    description: [
      dates.length > 1 ? listFormat(lang, { type: 'disjunction' }).format(dates) : date,
      ...(standing === 'stated' ? [] : [message(lang, `timeline.${standing}`)]),
      ...(actors.length > 0 ? [listFormat(lang).format(actors)] : []),
    ].join(', '),
  };
}

function actorItem(story: Story, actor: number, lang: string): OutlineItem {
  const { id, name } = story.actors.records[actor]!;
  const { starts } = story.actors.events;
  const count = starts[actor + 1]! - starts[actor]!;
  return { key: itemKey.actor(id), label: name, description: message(lang, 'timeline.takes-part', { count }) };
}
