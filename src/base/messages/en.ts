import { enArticle } from './en-article.js';
import { enChrome } from './en-chrome.js';
import { enDates } from './en-dates.js';
import { enDetails } from './en-details.js';
import { enNetwork } from './en-network.js';
import { enProblems } from './en-problems.js';
import { enTimeline } from './en-timeline.js';

/** Every sentence the library says, in English: the complete table that others fall back to. */
export const english = {
  ...enDates,
  ...enProblems,
  ...enTimeline,
  ...enNetwork,
  ...enDetails,
  ...enChrome,
  ...enArticle,
} as const;
