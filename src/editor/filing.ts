import { message } from '../base/messages.js';
import type { Problem } from '../base/problem.js';
import type { Announcer } from '../elements/announcer.js';
import type { StoryData } from '../elements/read-source.js';
import type { StoryRecord } from '../formats/records.js';
import type { Bench } from './bench.js';
import { fileName, openStory, storyText } from './document/story-file.js';
import { copy, saveAs } from './hand-over.js';

/** Takes stories in, from the page or from a file, and hands them out again. */
export class Filing {
  /** What is wrong with the story that was opened. */
  problems: readonly Problem[] = [];
  /** Why a file was no story. */
  refused: string | undefined;

  /** The story of a page, as the editor works on it. */
  take(data: StoryData | StoryRecord | undefined, lang: string): StoryRecord {
    const given = typeof data === 'object' && 'record' in data ? data.record() : data;
    const { story, problems } = openStory(given ?? { version: 1, events: [] }, lang);
    this.problems = problems;
    return story;
  }

  /** Goes on with the story of a file; that can be undone. Returns what was said, nothing where it is no story. */
  open(text: string, { lang, edit }: Bench): string | undefined {
    const { story, problems } = openStory(text, lang);
    const isNone = story.events.length === 0 && story.actors.length === 0;
    this.refused = isNone ? (problems[0]?.message ?? message(lang, 'chrome.no-events')) : undefined;
    if (isNone) return undefined;
    this.problems = problems;
    const said = message(lang, 'editor.opened', { count: story.events.length });
    edit({ type: 'open', story }, said);
    return said;
  }

  async copy(story: StoryRecord, { lang }: Bench, announcer: Announcer) {
    const text = storyText(story);
    const isDone = await copy(text);
    announcer.say(isDone ? message(lang, 'editor.copied', { count: text.length }) : message(lang, 'editor.not-copied'));
  }

  download(story: StoryRecord, document: Document) {
    saveAs(fileName(story), storyText(story), document);
  }
}
