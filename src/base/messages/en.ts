import type { enArticle } from './en-article.js';
import { enChrome } from './en-chrome.js';
import type { enColumns } from './en-columns.js';
import type { enCsv } from './en-csv.js';
import { enDates } from './en-dates.js';
import { enDetails } from './en-details.js';
import { enNetwork } from './en-network.js';
import { enProblems } from './en-problems.js';
import type { enSearch } from './en-search.js';
import type { enTable } from './en-table.js';
import { enTimeline } from './en-timeline.js';

/** What the core says, in English. What is outside of the core brings its own sentences. */
export const coreEnglish = {
  ...enDates,
  ...enProblems,
  ...enTimeline,
  ...enNetwork,
  ...enDetails,
  ...enChrome,
} as const;

/** Every sentence of the library in English, the complete table that other languages fall back to: as types only. */
export type English = typeof coreEnglish &
  typeof enArticle &
  typeof enColumns &
  typeof enCsv &
  typeof enSearch &
  typeof enTable;
