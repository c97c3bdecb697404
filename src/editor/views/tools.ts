import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { message } from '../../base/messages.js';
import type { Roving } from '../../elements/roving.js';
import type { EditorContext } from './context.js';
import { icon } from './icons.js';

/** What can be done to the story as a whole. */
export interface Tools {
  readonly roving: Roving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (file: File) => void;
  readonly copy: () => void;
  readonly download: () => void;
}

/** The title of the story, and a row of buttons. */
export function toolsView({ lang, document, edit }: EditorContext, tools: Tools) {
  const say = (key: 'undo' | 'redo' | 'copy' | 'download' | 'title' | 'untitled' | 'tools' | 'open') =>
    message(lang, `editor.${key}`);
  return html`<header class="head">
    <input
      class="story-title"
      aria-label=${say('title')}
      placeholder=${say('untitled')}
      dir="auto"
      .value=${live(document.story.title ?? '')}
      @change=${({ target }: Event) => edit({ type: 'name-story', title: (target as HTMLInputElement).value })}
    />
    <div
      class="tools"
      part="tools"
      role="toolbar"
      aria-label=${say('tools')}
      @keydown=${tools.roving.onKeydown}
      @focusin=${tools.roving.onFocusin}
    >
      <button type="button" class="small" aria-label=${say('undo')} title=${say('undo')} ?disabled=${!tools.canUndo} @click=${tools.undo}>${icon('undo')}</button>
      <button type="button" class="small" aria-label=${say('redo')} title=${say('redo')} ?disabled=${!tools.canRedo} @click=${tools.redo}>${icon('redo')}</button>
      <button type="button" @click=${pick}>${say('open')}</button>
      <button type="button" @click=${tools.copy}>${say('copy')}</button>
      <button type="button" @click=${tools.download}>${say('download')}</button>
    </div>
    <input
      class="file"
      type="file"
      accept=".json,application/json"
      hidden
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) tools.open(file);
        input.value = '';
      }}
    />
  </header>`;
}

function pick({ currentTarget }: Event) {
  (currentTarget as HTMLElement).closest('header')!.querySelector<HTMLInputElement>('.file')!.click();
}
