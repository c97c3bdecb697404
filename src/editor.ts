/** The editor that turns a text into a story. An entry of its own; registers nothing. */
export { ChronicleChangeEvent } from './editor/change-event.js';
export { ChronicleEditor } from './editor/editor.js';
export type * from './extract/extraction.js';
