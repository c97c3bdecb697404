/** A text written for the tests of the editor, and what the rules make of it. */
import { runAtOnce } from '../../src/base/chunks.js';
import { type EditorDocument, emptyDocument } from '../../src/editor/document/document.js';
import { withExtraction } from '../../src/editor/document/drafts.js';
import { placesIn, toldIn } from '../../src/editor/document/places.js';
import { reduce } from '../../src/editor/document/reduce.js';
import { extract } from '../../src/extract.js';

export const dateline = '2023-03-15';

export const text = `The ferry that never sailed

The council of Osby bought the ferry on 3 May 2019. It was due to sail on June 1, 2019, but Karin Lind stopped it.

“We will not pay for it,” Lind said on Monday. The Osby Gazette reported on Tuesday that the ferry leaks.`;

/** A document whose text was read by the rules. */
export function readDocument(words = text, before: EditorDocument = emptyDocument): EditorDocument {
  const document = reduce(before, { type: 'read', text: words, dateline });
  const found = extract(words, { dateline, actors: document.story.actors });
  return runAtOnce(withExtraction(document, found, toldIn(placesIn(words), document.story)));
}

/** Where words stand in a text. */
export function stretch(words: string, within = text) {
  const start = within.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
