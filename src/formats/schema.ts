/**
 * The format, once: story.schema.json is generated from these definitions and the reader walks them.
 * Every `message` is the key of the sentence that says what was expected.
 */
import * as v from 'valibot';
import type { MessageKey } from '../base/messages.js';
import { isTimeZone } from '../base/zone.js';
import { isColor } from './color.js';
import { either, list, nullable, object, optional as opt, table, tuple, whole } from './definitions.js';
import { isLanguage, isLink } from './leaf.js';
import { isClean } from './text.js';

export type * from './records.js';

const text = <Key extends MessageKey>(message: Key) => v.string(message);
const textThat = <Key extends MessageKey>(fits: (text: string) => boolean, message: Key) =>
  v.pipe(text(message), v.check(fits, message));
const number = <Key extends MessageKey>(message: Key, least: number, most: number) =>
  v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
const wholeNumber = <Key extends MessageKey>(message: Key, least: number) =>
  v.pipe(v.number(message), v.integer(message), v.minValue(least, message));
const anyText = text('problem.text');

/** Words of a source, compared with it letter by letter: never touched, only cut. */
const verbatim = v.pipe(anyText, v.maxLength(20_000, 'problem.too-long'));

/** Text of a paragraph or more. */
const prose = v.pipe(verbatim, v.check(isClean, 'problem.control'));

/** Text of a label. */
export const line = v.pipe(anyText, v.maxLength(500, 'problem.too-long'), v.check(isClean, 'problem.control'));

/** An id is any text: `__proto__` too. */
const id = v.pipe(text('problem.id'), v.nonEmpty('problem.id'));

/** Ids of other records, which must be there. */
export const [actorId, placeId, sourceId] = [{ ...id }, { ...id }, { ...id }];
export const [groupIds, eventIds] = [list(id), list(id)];

const link = v.pipe(anyText, v.maxLength(20_000, 'problem.link'), v.check(isLink, 'problem.link'));
const color = textThat(isColor, 'problem.color');
const zone = textThat(isTimeZone, 'problem.zone-unknown');
const lang = textThat(isLanguage, 'problem.lang');
const edtf = text('problem.edtf');
const flag = v.boolean('problem.flag');
const bound = nullable(anyText);
const coordinate = number('problem.pin', -1e6, 1e6);

/** Dates and no more: of a source, and of the story. */
export const [sourceDate, dateline] = [{ ...edtf }, { ...edtf }];

/** The zone of the story. */
export const storyZone = { ...zone };

/** What somebody does with a fact. */
export const stance = v.picklist(
  ['states', 'claims', 'denies', 'reports', 'analyses', 'plans', 'speculates'],
  'problem.stance',
);

/** Words of a source, and the words around them. */
export const QuoteSchema = object({ exact: verbatim, prefix: opt(verbatim), suffix: opt(verbatim) });

/** A stretch of a source. */
export const PositionSchema = object({ start: wholeNumber('problem.count', 0), end: wholeNumber('problem.count', 0) });

/** Who says what of something. */
export const ClaimSchema = object({
  stance,
  by: opt(actorId),
  source: opt(sourceId),
  quote: opt(QuoteSchema),
  position: opt(PositionSchema),
  paragraph: opt(wholeNumber('problem.ordinal', 1)),
});

/** One account of a date. */
export const WhenSchema = object({
  edtf: opt(edtf),
  bounds: opt(whole(tuple(bound, bound, bound, bound), 'problem.bounds-type')),
  partOfDay: opt(v.picklist(['early-hours', 'morning', 'afternoon', 'evening', 'night'], 'problem.part-unknown')),
  timeZone: opt(zone),
  expression: opt(line),
  inferred: opt(flag),
  claims: opt(list(ClaimSchema)),
});

/** An actor in an event. */
export const ParticipantSchema = object({ actor: actorId, role: opt(line) });

/** A picture. */
export const MediaSchema = object({ url: link, alt: line, caption: opt(line), credit: opt(line) });

/** One date or several, each a text or a record. */
const when = either(WhenSchema, edtf);
const whens = either(list(when), when);

/** An event. */
export const EventSchema = object({
  id: opt(id),
  title: line,
  when: opt(whens),
  kind: opt(line),
  status: opt(v.picklist(['happened', 'ongoing', 'planned', 'feared'], 'problem.status')),
  actors: opt(list(either(ParticipantSchema, actorId))),
  description: opt(prose),
  importance: opt(number('problem.share', 0, 1)),
  media: opt(list(MediaSchema)),
  url: opt(link),
  claims: opt(list(ClaimSchema)),
  place: opt(placeId),
});

/** An actor. */
export const ActorSchema = object({
  id,
  name: line,
  kind: opt(line),
  aliases: opt(list(line)),
  memberOf: opt(groupIds),
  role: opt(line),
  description: opt(prose),
  url: opt(link),
  image: opt(link),
  pin: opt(whole(tuple(coordinate, coordinate), 'problem.pin')),
});

/** A stated tie of two actors. */
export const RelationSchema = object({
  id: opt(id),
  source: actorId,
  target: actorId,
  kind: line,
  directed: opt(flag),
  when: opt(whens),
  events: opt(eventIds),
  claims: opt(list(ClaimSchema)),
  weight: opt(number('problem.weight', 0, 1_000_000)),
});

/** A text that claims come from. */
export const SourceSchema = object({
  id,
  title: line,
  url: opt(link),
  date: opt(sourceDate),
  publisher: opt(line),
  actor: opt(actorId),
});

/** A place. */
export const PlaceSchema = object({ id, name: line, timeZone: opt(zone) });

/** Label and colour of a kind. */
export const KindSchema = object({
  label: line,
  color: opt(either(color, whole(object({ light: color, dark: color }), 'problem.color'))),
});

const kinds = opt(table(anyText, KindSchema));

/** The version that is read. */
export const version = v.picklist([1], 'problem.version');

/** A whole document. The members are read in this order: what a record may refer to comes before it. */
export const StorySchema = object({
  version,
  title: opt(line),
  description: opt(prose),
  lang: opt(lang),
  timeZone: opt(storyZone),
  dateline: opt(dateline),
  actors: opt(list(ActorSchema)),
  sources: opt(list(SourceSchema)),
  places: opt(list(PlaceSchema)),
  events: list(EventSchema),
  relations: opt(list(RelationSchema)),
  kinds: opt(object({ events: kinds, actors: kinds, relations: kinds })),
});

/** What a story document may look like before it is read: what a person writes. */
export type StoryInput = v.InferInput<typeof StorySchema>;
