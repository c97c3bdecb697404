/** Runs without a space that are longer than any word, date or address worth reading. */
const run = /(?<!\S)\S{120,}/g;

/** The text with such runs blanked out, so that no pattern ever meets them; places stay what they are. */
export function withoutRuns(text: string): string {
  return text.replace(run, (found) => ' '.repeat(found.length));
}
