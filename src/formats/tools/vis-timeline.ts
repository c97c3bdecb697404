import { isoText } from '../../base/iso-text.js';
import type { StoryInput } from '../schema.js';
import { given, isRecord, type Members, recordsIn, textOf, wordsOf } from './values.js';

type EventInput = StoryInput['events'][number];

/**
 * The story in the data of a vis-timeline (https://visjs.github.io/vis-timeline/docs/timeline/): a list of items, or
 * `{items, groups}`. Groups become kinds of events. An item with an end lasted from moment to moment, as it is drawn
 * there; a start that is a day is some time within that day. `undefined` where it is none.
 */
export function storyFromVisTimeline(value: unknown): StoryInput | undefined {
  const items = isRecord(value) ? value.items : value;
  if (!Array.isArray(items)) return undefined;
  const groups = recordsIn(isRecord(value) ? value.groups : undefined).flatMap((group) => {
    const id = textOf(group.id);
    return id ? [[id, { label: wordsOf(group.content) ?? id }] as const] : [];
  });
  return {
    version: 1,
    ...(groups.length > 0 ? { kinds: { events: Object.fromEntries(groups) } } : {}),
    events: recordsIn(items).map(eventOf),
  };
}

function eventOf(item: Members): EventInput {
  const title = wordsOf(item.content) ?? wordsOf(item.title) ?? '';
  const description = wordsOf(item.title);
  return given({
    id: textOf(item.id),
    title,
    description: description === title ? undefined : description,
    when: whenOf(item),
    kind: textOf(item.group),
  }) as EventInput;
}

function whenOf({ start, end }: Members): EventInput['when'] {
  const [from, to] = [timeText(start), timeText(end)];
  if (from === undefined) return undefined;
  return to === undefined ? from : { bounds: [from, from, to, to] };
}

/** A moment as ISO 8601: texts as they are, numbers as milliseconds since 1970. */
function timeText(value: unknown): string | undefined {
  if (value instanceof Date || typeof value === 'number') {
    const time = Number(value);
    return Number.isFinite(time) ? `${isoText(time)}Z` : undefined;
  }
  return textOf(value)
    ?.replace(/(\d) (\d\d:)/, '$1T$2')
    .replace(/(T\d\d:\d\d:\d\d)\.0+(?=Z|[+-]|$)/, '$1');
}
