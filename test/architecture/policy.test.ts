import { expect, it } from 'vitest';
import { type Source, sources } from './sources.js';

/** What turns text into markup or code, or what the page's content security policy would stop. */
const forbidden = [
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc)\b/,
  /\bunsafe(?:HTML|SVG|Static)\b/,
  /\bdocument\.write/,
  /\beval\(/,
  /\bnew Function\b/,
  /\bDOMParser\b/,
  /\bstyleMap\b/,
  /\bstyle=\$\{|\bstyle="/,
  /<style\b/,
  /\bsetAttribute\(\s*['"]style['"]/,
  /\bcreateObjectURL\b/,
  /\bnew (?:Shared)?Worker\b/,
];

it('no text becomes markup or code, and no style is inline', () => {
  expect(sources.flatMap(faults)).toEqual([]);
});

it.each([
  'root.innerHTML = title',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  'html`<p style=${color}></p>`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  'html`<p>${unsafeHTML(title)}</p>`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  'html`<p style=${styleMap({ color })}></p>`',
  "eval('1')",
])('%s would be found', (text) => {
  expect(faults({ path: 'x.ts', text })).not.toEqual([]);
});

it('comments may speak of it', () => {
  expect(faults({ path: 'x.ts', text: '/* never innerHTML */\n// nor eval()\nconst url = "https://a.b";' })).toEqual(
    [],
  );
});

function faults({ path, text }: Source): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gm, '');
  return forbidden.flatMap((pattern) => code.match(pattern)?.[0] ?? []).map((found) => `${path} has ${found}`);
}
