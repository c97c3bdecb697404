/**
 * Weighs a module as esbuild alone bundles it for others, without what `weigh.mjs` knows of this project:
 *
 *     node scripts/weigh-alone.mjs src/extract.ts [--most 25]
 *
 * prints what it and the files that it imports at once weigh, minified and gzipped, and fails above so many kB. What is
 * fetched on demand is not counted.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { most: { type: 'string' } } });
const entry = positionals[0] ?? 'src/extract.ts';

const { outputFiles, metafile } = await build({
  entryPoints: [entry],
  outdir: 'dist',
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
});

const whole = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === entry);
if (!whole) throw new Error(`${entry} made no file`);
// A set that grows while it is walked: what is imported by what is imported counts too.
const paths = new Set([whole]);
for (const path of paths)
  for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? [])
    if (kind === 'import-statement') paths.add(imported);

const sizes = [...paths].map((path) => {
  const file = outputFiles.find((one) => one.path.endsWith(path));
  return gzipSync(file?.contents ?? '', { level: 9 }).length;
});
const size = sizes.reduce((sum, one) => sum + one, 0);
console.log(`${(size / 1000).toFixed(2)} kB  ${entry}, by esbuild alone`);

if (values.most && size > Number(values.most) * 1000) {
  console.error(`${entry} may weigh ${values.most} kB at most.`);
  process.exitCode = 1;
}
