import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from '../../src/formats/json-fault.js';
import { parseStory } from '../../src/model/parse-story.js';
import { complaints } from './said.js';

it.each([
  ['{"version":1,\n "events":[}', 'a value', '', 'This is not JSON: expected a value at line 2, column 12.'],
  ['{"version":1,}', 'a name', '', 'This is not JSON: expected a name in double quotes at line 1, column 14.'],
  ["{'version':1}", 'a name', '', 'This is not JSON: expected a name in double quotes at line 1, column 2.'],
  ['{"version" 1}', 'a colon', '', 'This is not JSON: expected a colon at line 1, column 12.'],
  ['[1 2]', 'a comma', '', 'This is not JSON: expected a comma or a closing bracket at line 1, column 4.'],
  ['{"version":1} x', 'nothing more', '', 'This is not JSON: expected nothing more at line 1, column 15.'],
  ['[1,]', 'a value', '', 'This is not JSON: expected a value at line 1, column 4.'],
  ['[01]', 'a value', '', 'This is not JSON: expected a value at line 1, column 2.'],
  [
    '{"a":"x\ny"}',
    'the end of a text',
    '',
    'This is not JSON: the text that begins at line 1, column 6 does not end, or holds a line break or a wrong escape.',
  ],
])('says where %j is not JSON: expected %s', (text, _what, path, message) => {
  expect(complaints(text)).toEqual([`${path}: ${message}`]);
  expect(parseStory(text).story.events.count).toBe(0);
});

it('counts Windows line ends as one line each', () => {
  expect(complaints('{\r\n"a":\r\n?}')).toEqual([': This is not JSON: expected a value at line 3, column 1.']);
});

it('knows a web page from JSON', () => {
  const page = '\n<!doctype html><title>404</title>';
  expect(complaints(page)[0]).toMatch(/^: This is a web page or XML, not a story/);
  expect(parseStory(page).problems[0]!.value).toBe('<!doctype html><title>404</title>');
});

it('says that an empty text is empty', () => {
  expect(complaints(' \n')).toEqual([': The document is empty; expected a story in JSON.']);
});

it('reads a text that begins with a byte order mark', () => {
  expect(complaints('\ufeff{"version":1,"events":[{"title":"a"}]}')).toEqual([]);
});

it.each(['5', '"a story"', 'null', 'true'])('says that %s is no story', (text) => {
  expect(complaints(text)).toEqual([': Expected a story: an object with "version": 1 and a list of "events".']);
});

it('says so too of undefined', () => {
  expect(complaints(undefined)).toHaveLength(1);
});

it('finds a fault in exactly the texts that JSON.parse refuses', () => {
  const refused = (text: string) => {
    try {
      JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  };
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    '"',
    '1',
    '-',
    '0.5e3',
    'true',
    'nul',
    ' ',
    '\n',
  );
  const whole = fc.json().map((json) => [json]);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 9 }),
        whole,
        whole.chain((one) => fc.array(pieces, { maxLength: 2 }).map((more) => [...one, ...more])),
      ),
      (parts) => {
        const text = parts.join('');
        expect(findJsonFault(text).expected !== 'depth').toBe(refused(text));
      },
    ),
    { numRuns: 2000 },
  );
});

it('does not run out of stack on nesting, whole or broken', () => {
  const deep = '['.repeat(200_000);
  expect(complaints(deep)).toHaveLength(1);
  expect(complaints(`{"version":1,"events":[{"title":"a","description":${deep}${']'.repeat(200_000)}}]}`)).toHaveLength(
    1,
  );
});

it('does not run out of stack on a long text', () => {
  expect(complaints(`["${'a'.repeat(5_000_000)}`)[0]).toContain('line 1, column 2');
});
