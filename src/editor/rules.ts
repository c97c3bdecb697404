import type { Extractor } from '../extract/extraction.js';

/** The rules of `extract.js`, fetched by the editor that has no other extractor. */
export const rules: Extractor = {
  async extract(text, options) {
    const { rulesExtractor } = await import('../extract/extract.js');
    return rulesExtractor.extract(text, options);
  },
};
