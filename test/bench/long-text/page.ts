/** Gives one text to a page, to an article or to an editor. */
import '../../../src/define/editor.js';
import '../../../chronicle-elements.css';
import type { ChronicleEditor } from '../../../src/editor.js';
import { type ChronicleArticle, parseStory } from '../../../src/index.js';
import { texts } from './texts.js';

const stage = document.querySelector('#stage')!;
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function paragraphs(text: string): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const one of text.split('\n\n')) {
    const paragraph = document.createElement('p');
    // In pieces, as pages have them.
    const em = document.createElement('em');
    em.textContent = one.slice(40, 60);
    paragraph.append(one.slice(0, 40), em, one.slice(60));
    all.append(paragraph);
  }
  return all;
}

/** A hundred actors, and 300 events (fewer where the text has fewer words) with words of the text as evidence. */
function storyOf(text: string) {
  const words = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  const count = Math.min(300, words.length);
  return parseStory({
    version: 1,
    actors: Array.from({ length: 100 }, (_, i) => ({ id: `a${i}`, name: i ? `Somebody Else ${i}` : 'Ada Quist' })),
    events: Array.from({ length: count }, (_, i) => {
      const start = words[Math.floor((i * words.length) / count)]!;
      const quote = {
        exact: text.slice(start, start + 60).trimEnd(),
        prefix: text.slice(Math.max(0, start - 32), start),
      };
      const claims = [{ stance: 'states' as const, quote, position: { start, end: start + quote.exact.length } }];
      return { id: `e${i}`, title: `Event ${i}`, when: '2022-11-08', kind: `kind ${i % 5}`, actors: ['a0'], claims };
    }),
  });
}

interface Scene {
  readonly work: () => unknown;
  readonly act?: () => unknown;
}

const inOwnRoot = () => {
  const article = document.createElement('chronicle-article');
  article.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  return article;
};

/** An article whose words are laid out before it is defined. */
function late(text: string, article: ChronicleArticle, place: Element = stage): Scene {
  const story = storyOf(text);
  article.append(paragraphs(text));
  place.append(article);
  return {
    work: async () => {
      await import('../../../src/define/article.js');
      article.story = story;
    },
    act: () => article.reveal('e5'),
  };
}

/** Each makes ready what is not to be measured, and returns what is, and then what a person does. */
const scenes: Readonly<Record<string, (text: string) => Scene | Promise<Scene>>> = {
  'the words alone': (text) => ({ work: () => stage.append(paragraphs(text)) }),
  'the words alone, in a pane': (text) => {
    const pane = document.createElement('div');
    pane.id = 'pane';
    stage.append(pane);
    return { work: () => pane.append(paragraphs(text)) };
  },
  'the words alone, laid out': (text) => {
    stage.append(paragraphs(text));
    return { work: () => {} };
  },
  article: async (text) => {
    await import('../../../src/define/article.js');
    const article = document.createElement('chronicle-article');
    const story = storyOf(text);
    article.append(paragraphs(text));
    stage.append(article);
    return {
      work: () => {
        article.story = story;
      },
      act: () => article.reveal('e5'),
    };
  },
  // The page was there before the code came.
  'article, defined late': (text) => late(text, document.createElement('chronicle-article')),
  // As a page brings it by `<template shadowrootmode="open">`.
  'article, late, own root': (text) => late(text, inOwnRoot()),
  'in a story, late, own root': (text) => {
    const story = document.createElement('chronicle-story');
    stage.append(story);
    const scene = late(text, inOwnRoot(), story);
    const all = async () => {
      await import('../../../src/define/story.js');
      await scene.work();
    };
    return { ...scene, work: all };
  },
  editor: (text) => {
    const editor: ChronicleEditor = document.createElement('chronicle-editor');
    editor.dateline = '2023-03-15';
    stage.append(editor);
    return {
      work: () => {
        editor.text = text;
      },
      act: () => editor.shadowRoot!.querySelector<HTMLElement>('[data-judge="accept"]')?.click(),
    };
  },
};

let scene: Scene;

const bench = {
  async prepare(name: string, kind: string) {
    scene = await scenes[name]!(texts[kind]!());
  },
  /** Does it, waits until nothing is left to do, and says for how long, at most, no timer came. */
  async run(what: 'work' | 'act') {
    let [longest, last, on] = [0, performance.now(), true];
    const watch = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (on) setTimeout(watch);
    };
    watch();
    await scene[what]?.();
    const element = stage.querySelector('chronicle-article, chronicle-editor') as ChronicleEditor | null;
    await element?.updateComplete;
    await later(500);
    on = false;
    return longest;
  },
};

declare global {
  var longTexts: typeof bench;
}

globalThis.longTexts = bench;
