/** Readers and writers of other formats than the story's own JSON. An entry of its own. */
export type { StoryColumns } from './model/columns.js';
export { storyFromColumns } from './model/columns.js';
export { storyToGexf, storyToGraphML, storyToGraphology, tiesToCSV } from './model/graph-texts.js';
export type { ParsedStory } from './model/parse-story.js';
export { storyFromCsv } from './model/story-from-csv.js';
export { type PageData, storyFromPage } from './model/story-from-page.js';
export { storyFromTool, type Tool } from './model/story-from-tool.js';
export { storyToCSV } from './model/story-to-json.js';
