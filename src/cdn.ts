/** The whole core in one file, for pages without a bundler: it registers the elements and offers what `index` does. */
import './define.js';

export * from './index.js';
