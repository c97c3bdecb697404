/**
 * The format, once: story.schema.json is generated from these definitions and the reader walks them.
 * Every `message` is the key of the sentence that says what was expected.
 */
import * as v from 'valibot';
import { isTimeZone } from '../base/zone.js';
import { isColor } from './color.js';
import { isLanguage, isLink } from './leaf.js';
import { isClean } from './text.js';

export type * from './records.js';

/** An id is any text: `__proto__` too. */
const id = v.pipe(v.string('problem.id'), v.nonEmpty('problem.id'));

/** Text of a label. */
export const line = v.pipe(
  v.string('problem.text'),
  v.maxLength(500, 'problem.too-long'),
  v.check(isClean, 'problem.control'),
);

/** Text of a paragraph or more. */
const prose = v.pipe(
  v.string('problem.text'),
  v.maxLength(20_000, 'problem.too-long'),
  v.check(isClean, 'problem.control'),
);

/** Words of a source, compared with it letter by letter: never touched, only cut. */
const verbatim = v.pipe(v.string('problem.text'), v.maxLength(20_000, 'problem.too-long'));

const link = v.pipe(v.string('problem.text'), v.maxLength(20_000, 'problem.link'), v.check(isLink, 'problem.link'));
const color = v.pipe(v.string('problem.color'), v.check(isColor, 'problem.color'));
const zone = v.pipe(v.string('problem.zone-unknown'), v.check(isTimeZone, 'problem.zone-unknown'));
const lang = v.pipe(v.string('problem.lang'), v.check(isLanguage, 'problem.lang'));
const edtf = v.string('problem.edtf');
const flag = v.boolean('problem.flag');
const count = v.pipe(v.number('problem.count'), v.integer('problem.count'), v.minValue(0, 'problem.count'));
const ordinal = v.pipe(v.number('problem.ordinal'), v.integer('problem.ordinal'), v.minValue(1, 'problem.ordinal'));
const weight = v.pipe(
  v.number('problem.weight'),
  v.minValue(0, 'problem.weight'),
  v.maxValue(1_000_000, 'problem.weight'),
);
const share = v.pipe(v.number('problem.share'), v.minValue(0, 'problem.share'), v.maxValue(1, 'problem.share'));
const bound = v.nullable(v.string('problem.bounds-type'));

const opt = v.exactOptional;
const record = <const Entries extends v.ObjectEntries>(entries: Entries) => v.object(entries, 'problem.record');
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'problem.list');

/** A record, or a text that stands for its first member: `"iran"` for `{"actor": "iran"}`. */
const recordOrText = <Full extends v.GenericSchema, Text extends v.GenericSchema>(full: Full, text: Text) =>
  v.union([full, text], 'problem.record');

/** A list, or its only item without the brackets. */
const listOrOne = <Item extends v.GenericSchema>(item: Item) => v.union([list(item), item], 'problem.list');

/** What somebody does with a fact. */
export const stance = v.picklist(
  ['states', 'claims', 'denies', 'reports', 'analyses', 'plans', 'speculates'],
  'problem.stance',
);

/** Words of a source, and the words around them. */
export const QuoteSchema = record({ exact: verbatim, prefix: opt(verbatim), suffix: opt(verbatim) });

/** A stretch of a source. */
export const PositionSchema = record({ start: count, end: count });

/** Who says what of something. */
export const ClaimSchema = record({
  stance,
  by: opt(id),
  source: opt(id),
  quote: opt(QuoteSchema),
  position: opt(PositionSchema),
  paragraph: opt(ordinal),
});

/** One account of a date. */
export const WhenSchema = record({
  edtf: opt(edtf),
  bounds: opt(v.strictTuple([bound, bound, bound, bound], 'problem.bounds-type')),
  partOfDay: opt(v.picklist(['early-hours', 'morning', 'afternoon', 'evening', 'night'], 'problem.part-unknown')),
  timeZone: opt(zone),
  expression: opt(line),
  inferred: opt(flag),
  claims: opt(list(ClaimSchema)),
});

/** An actor in an event. */
export const ParticipantSchema = record({ actor: id, role: opt(line) });

/** A picture. */
export const MediaSchema = record({ url: link, alt: line, caption: opt(line), credit: opt(line) });

const whens = listOrOne(recordOrText(WhenSchema, edtf));

/** An event. */
export const EventSchema = record({
  id: opt(id),
  title: line,
  when: opt(whens),
  kind: opt(line),
  status: opt(v.picklist(['happened', 'ongoing', 'planned', 'feared'], 'problem.status')),
  actors: opt(list(recordOrText(ParticipantSchema, id))),
  place: opt(id),
  description: opt(prose),
  importance: opt(share),
  media: opt(list(MediaSchema)),
  url: opt(link),
  claims: opt(list(ClaimSchema)),
});

/** An actor. */
export const ActorSchema = record({
  id,
  name: line,
  kind: opt(line),
  aliases: opt(list(line)),
  memberOf: opt(list(id)),
  role: opt(line),
  description: opt(prose),
  url: opt(link),
  image: opt(link),
});

/** A stated tie of two actors. */
export const RelationSchema = record({
  id: opt(id),
  source: id,
  target: id,
  kind: line,
  directed: opt(flag),
  when: opt(whens),
  events: opt(list(id)),
  claims: opt(list(ClaimSchema)),
  weight: opt(weight),
});

/** A text that claims come from. */
export const SourceSchema = record({
  id,
  title: line,
  url: opt(link),
  date: opt(edtf),
  publisher: opt(line),
  actor: opt(id),
});

/** A place. */
export const PlaceSchema = record({ id, name: line, timeZone: opt(zone) });

/** Label and colour of a kind. */
export const KindSchema = record({
  label: line,
  color: opt(v.union([color, v.object({ light: color, dark: color }, 'problem.color')], 'problem.color')),
});

const kinds = opt(v.record(v.string(), KindSchema, 'problem.record'));

/** The version that is read. */
export const version = v.picklist([1], 'problem.version');

/** The events of a story. */
export const events = list(EventSchema);

/** A whole document. The members are read in this order: what a record may refer to comes before it. */
export const StorySchema = record({
  version,
  title: opt(line),
  description: opt(prose),
  lang: opt(lang),
  dateline: opt(edtf),
  timeZone: opt(zone),
  actors: opt(list(ActorSchema)),
  sources: opt(list(SourceSchema)),
  places: opt(list(PlaceSchema)),
  events,
  relations: opt(list(RelationSchema)),
  kinds: opt(record({ events: kinds, actors: kinds, relations: kinds })),
});

/** What a story document may look like before it is read: what a person writes. */
export type StoryInput = v.InferInput<typeof StorySchema>;
