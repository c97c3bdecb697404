import type { enArticle } from './en-article.js';
import { enChrome } from './en-chrome.js';
import type { enColumns } from './en-columns.js';
import type { enCsv } from './en-csv.js';
import type { enDateProblems } from './en-date-problems.js';
import type { enDates } from './en-dates.js';
import type { enDetails } from './en-details.js';
import { enDrawing } from './en-drawing.js';
import type { enEditor } from './en-editor.js';
import type { enLanes } from './en-lanes.js';
import type { enLegend } from './en-legend.js';
import type { enLines } from './en-lines.js';
import type { enNetwork } from './en-network.js';
import type { enNetworkKey } from './en-network-key.js';
import type { enNetworkMore } from './en-network-more.js';
import type { enPicture } from './en-picture.js';
import type { enProblems } from './en-problems.js';
import type { enSearch } from './en-search.js';
import type { enTable } from './en-table.js';
import { enTies } from './en-ties.js';
import type { enTimeline } from './en-timeline.js';
import type { enTools } from './en-tools.js';

/** What every view may say, in English. What says more brings its own sentences, see `addEnglish`. */
export const sharedEnglish = { ...enChrome, ...enDrawing, ...enTies } as const;

/** Every sentence of the library in English, the complete table that other languages fall back to: as types only. */
export type English = typeof sharedEnglish &
  typeof enArticle &
  typeof enColumns &
  typeof enCsv &
  typeof enDateProblems &
  typeof enDates &
  typeof enDetails &
  typeof enEditor &
  typeof enLegend &
  typeof enLanes &
  typeof enLines &
  typeof enNetwork &
  typeof enNetworkKey &
  typeof enNetworkMore &
  typeof enPicture &
  typeof enProblems &
  typeof enSearch &
  typeof enTable &
  typeof enTimeline &
  typeof enTools;
