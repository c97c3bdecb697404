/**
 * Weighs a module with all it imports but what is fetched on demand, minified and gzipped, as the one file is built:
 *
 *     node scripts/weigh.mjs src/define/network.ts [--most 40] [--modules]
 *
 * prints the whole and what each folder and package (or each module) weighs by itself, and fails above so many kB.
 */
import { posix, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';
import { partsBeside, shortTemplates, terser, treeshake } from './one-file.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string' }, modules: { type: 'boolean' } },
});
const entry = resolve(positionals[0] ?? 'src/cdn.ts');

const result = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    target: 'es2022',
    write: false,
    lib: { entry, formats: ['es'], fileName: 'entry' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      treeshake,
      plugins: [partsBeside(entry), shortTemplates(), terser()],
      output: { minify: false },
    },
  },
});
const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
const whole = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
if (whole?.type !== 'chunk') throw new Error(`${entry} made no chunk`);

const size = weight(whole.code);
console.log(`${kB(size)} kB  ${relative('.', entry)}`);

/** @type {Map<string, string>} */
const parts = new Map();
for (const [id, { code }] of Object.entries(whole.modules)) {
  const part = partOf(id);
  if (code) parts.set(part, (parts.get(part) ?? '') + (await minify(code)).code);
}
const parted = [...parts].map(([part, code]) => ({ part, size: weight(code) }));
for (const one of parted.sort((a, b) => b.size - a.size)) console.log(`${kB(one.size).padStart(7)}  ${one.part}`);

if (values.most && size > Number(values.most) * 1000) {
  console.error(`${relative('.', entry)} may weigh ${values.most} kB at most.`);
  process.exitCode = 1;
}

/** @param {string} code */
function weight(code) {
  return gzipSync(code, { level: 9 }).length;
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(2);
}

/** @param {string} id */
function partOf(id) {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.split(sep).join('/')) ?? [];
  if (name) return name;
  const path = relative('src', id).split(sep).join('/');
  return values.modules ? path : posix.dirname(path);
}
