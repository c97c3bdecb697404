import { enTools } from '../base/messages/en-tools.js';
import { addEnglish } from '../base/messages.js';
import { readJson } from '../formats/json.js';
import { collectProblems } from '../formats/problems.js';
import type { StoryInput } from '../formats/schema.js';
import { storyFromCytoscape, storyFromGraphology } from '../formats/tools/graphs.js';
import { storyFromTimelineJs } from '../formats/tools/timelinejs.js';
import { storyFromVisTimeline } from '../formats/tools/vis-timeline.js';
import { type ParsedStory, storyFrom } from './parse-story.js';

addEnglish(enTools);

const readers = {
  timelinejs: storyFromTimelineJs,
  'vis-timeline': storyFromVisTimeline,
  graphology: storyFromGraphology,
  cytoscape: storyFromCytoscape,
} as const satisfies Readonly<Record<string, (value: unknown) => StoryInput | undefined>>;

/** The tools whose data can be read. */
export type Tool = keyof typeof readers;

/**
 * Reads a story from the JSON of another tool, as text or parsed: TimelineJS, vis-timeline, graphology (sigma) or
 * cytoscape. Never throws on data, and never changes what it is given; what was not understood is in the problems,
 * worded in the language `lang`. Markup in texts is dropped.
 */
export function storyFromTool(data: unknown, tool: Tool, lang = 'en'): ParsedStory {
  const problems = collectProblems(lang);
  const value = typeof data === 'string' ? readJson(data, problems) : data;
  const silent = value === undefined && problems.list().length > 0;
  const document = silent ? undefined : readers[tool](value);
  if (!document && !silent) problems.report([], value, `tools.${tool}`);
  return storyFrom(document, problems);
}
