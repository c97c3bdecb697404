/**
 * Dated events out of a text: drafts for an editor to accept. An entry of its own, never part of the core.
 */
export { extract, extractInChunks, rulesExtractor } from './extract/extract.js';
export type * from './extract/extraction.js';
export { loadLanguage } from './extract/languages.js';
