import type { StoryInput } from '../schema.js';
import { given, isRecord, type Members, recordsIn, textOf, wordsOf } from './values.js';

type EventInput = StoryInput['events'][number];

/** What a picture's address ends in; other media (films, maps, posts) are linked to. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i;

/**
 * The story in TimelineJS' JSON (https://timeline.knightlab.com/docs/json-format.html): slides and eras become events,
 * a slide's `group` its kind, `display_date` the words of its date. `undefined` where it is none.
 */
export function storyFromTimelineJs(value: unknown): StoryInput | undefined {
  if (!isRecord(value) || !Array.isArray(value.events)) return undefined;
  const title = wordsIn(value.title, 'headline');
  const description = wordsIn(value.title, 'text');
  return {
    version: 1,
    ...given({ title, description }),
    events: [...recordsIn(value.events).map(eventOf), ...recordsIn(value.eras).map(eraOf)],
  };
}

function eventOf(slide: Members): EventInput {
  const media = isRecord(slide.media) ? slide.media : {};
  const [url, caption, credit] = [textOf(media.url), wordsOf(media.caption), wordsOf(media.credit)];
  const description = wordsIn(slide, 'text');
  const title = wordsIn(slide, 'headline') ?? description ?? caption ?? '';
  const isPicture = url !== undefined && picture.test(url);
  const alt = wordsOf(media.alt) ?? wordsOf(media.title) ?? caption ?? title;
  return given({
    id: textOf(slide.unique_id),
    title,
    description: description === title ? undefined : description,
    when: whenOf(slide),
    kind: wordsOf(slide.group),
    media: isPicture ? [given({ url, alt, caption, credit })] : undefined,
    url: isPicture ? textOf(media.link) : url,
  }) as EventInput;
}

function eraOf(era: Members): EventInput {
  return given({
    title: wordsIn(era, 'headline') ?? '',
    when: whenOf(era),
    kind: 'era',
    importance: 0.3,
  }) as EventInput;
}

function wordsIn(slide: unknown, member: 'headline' | 'text'): string | undefined {
  return isRecord(slide) && isRecord(slide.text) ? wordsOf(slide.text[member]) : undefined;
}

function whenOf({ start_date: start, end_date: end, display_date: shown }: Members): EventInput['when'] {
  const [from, to] = [dateText(start), dateText(end)];
  if (!from && !to) return undefined;
  const edtf = from && to && from !== to ? `${from}/${to}` : (from ?? `/${to}`);
  const expression = wordsOf(shown) ?? (isRecord(start) ? wordsOf(start.display_date) : undefined);
  return given({ edtf, expression });
}

/** `{year: "2022", month: 8}` as `2022-08`. A year below zero is one before Christ: there is no year 0. */
function dateText(date: unknown): string | undefined {
  if (!isRecord(date)) return undefined;
  const year = textOf(date.year);
  if (!year) return undefined;
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map((unit) =>
    textOf(date[unit]),
  );
  const days = month ? `-${two(month)}${day ? `-${two(day)}` : ''}` : '';
  const clock = day && hour ? `T${two(hour)}:${two(minute ?? '0')}${second ? `:${two(second)}` : ''}` : '';
  return yearText(year) + days + clock;
}

function yearText(text: string): string {
  if (!/^[+-]?\d+$/.test(text)) return text;
  const year = Number(text) < 0 ? Number(text) + 1 : Number(text);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

const two = (text: string) => text.padStart(2, '0');
