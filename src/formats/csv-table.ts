/** Tables of text after RFC 4180, as spreadsheets write them. */

/** A table; `lines` says at which line of the text each row begins, from 1. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * Reads a table: quoted fields with doubled quotes and line breaks in them, any line end, a byte order mark. The
 * separator is the comma, semicolon or tab that the first line has most of. Empty rows are left out.
 */
export function readCsvTable(text: string): CsvTable {
  const csv = text.replace(/^\ufeff/, '');
  const separator = separatorOf(csv);
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let field = '';
  let [line, began] = [1, 1];
  let [quoted, closed] = [false, false];
  const endField = () => {
    row.push(closed ? field : field.trim());
    field = '';
    closed = false;
  };
  const endRow = () => {
    endField();
    if (row.some((cell) => cell !== '')) {
      rows.push(row);
      lines.push(began);
    }
    row = [];
    began = line;
  };
  for (let at = 0; at < csv.length; at++) {
    const char = csv[at]!;
    const lineEnds = char === '\n' || (char === '\r' && csv[at + 1] !== '\n');
    if (lineEnds) line += 1;
    if (quoted) {
      if (char !== '"') field += char;
      else if (csv[at + 1] === '"') field += csv[++at];
      else [quoted, closed] = [false, true];
    } else if (char === '"' && !closed && field.trim() === '') [quoted, field] = [true, ''];
    else if (char === separator) endField();
    else if (lineEnds) endRow();
    else if (char !== '\r' && !(closed && /\s/.test(char))) field += char;
  }
  endRow();
  return { rows, lines };
}

/** Writes a table with commas; fields that need quotes get them. */
export function writeCsvTable(rows: readonly (readonly string[])[]): string {
  const quote = (field: string) => (/[",\n\r]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function separatorOf(csv: string): string {
  const head = csv.slice(0, csv.search(/[\n\r]|$/)).replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
