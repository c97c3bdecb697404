/** What readers, and those who mean ill, may paste: always the same texts. */

/** Twenty words a pair, of which the second sentence has a date. */
const sentence = (i: number) =>
  i % 2
    ? `Ada Quist told the council on March ${1 + (i % 28)} that it rained. `
    : 'Nobody in the small town had seen so much water before. ';

const inParagraphs = (sentences: readonly string[]) =>
  sentences.map((one, i) => (i % 10 === 9 ? `${one.trim()}\n\n` : one)).join('');

const words = (count: number) => inParagraphs(Array.from({ length: count / 11 }, (_, i) => sentence(i)));
const repeated = (one: string, times: number) => inParagraphs(Array.from({ length: times }, () => one));

export const texts: Readonly<Record<string, () => string>> = {
  '20,000 words': () => words(20_000),
  '200,000 words': () => words(200_000),
  'no dates': () => repeated('The old man and the sea were at peace with each other. ', 5000),
  '10,000 dates': () => repeated('It rained on March 5, 2020. ', 10_000),
  'mixed scripts': () =>
    repeated('Во вторник шёл дождь. 火曜日に雨が降った。 يوم الثلاثاء أمطرت. Am Dienstag, Tuesday, ארבעה. ', 2000),
  'script tags': () => repeated('<script>alert("May 5, 2020")</script><img src=x onerror=alert(1)> on Monday. ', 2000),
  'bidi controls': () => repeated('It rained on \u202eMonday\u202c, \u2066March 3\u2069, \u200f2021. ', 2000),
  'a word of a megabyte': () => `It rained on Monday ${'x'.repeat(1_000_000)} and on Friday.`,
};
