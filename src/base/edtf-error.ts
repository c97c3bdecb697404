import { enDateProblems } from './messages/en-date-problems.js';
import { addEnglish, message } from './messages.js';

addEnglish(enDateProblems);

/** Why a text cannot be read: not EDTF, no such day, beyond float64, end before start. */
export type EdtfFault = 'syntax' | 'calendar' | 'range' | 'order';

/** What `parseEdtf` throws. Its message names the text, in English; `fault` serves to say it in another language. */
export class EdtfError extends RangeError {
  override readonly name = 'EdtfError';
  readonly text: string;
  readonly fault: EdtfFault;

  constructor(text: string, fault: EdtfFault) {
    super(edtfFaultWords(text, fault, 'en'));
    this.text = text;
    this.fault = fault;
  }
}

/** One sentence on what is wrong with a text and what was expected. */
export function edtfFaultWords(text: string, fault: EdtfFault, lang: string): string {
  return message(lang, `problem.edtf-${fault}`, { text: text.length > 80 ? `${text.slice(0, 79)}…` : text });
}
