/** Only what is used: with both scripts’ modules beside it, esbuild made the entry fetch a helper for them. */
export { casual } from 'chrono-node/zh';
