import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import '../src/define/editor.js';
import type { ChronicleEditor } from '../src/editor.js';
import { ferryDateline, ferryText } from './data/ferry.js';

type Args = Pick<ChronicleEditor, 'text' | 'dateline' | 'timeZone'>;

const meta: Meta<Args> = {
  title: 'Editor',
  component: 'chronicle-editor',
  parameters: { layout: 'padded' },
  render: ({ text, dateline, timeZone }) =>
    html`<chronicle-editor .text=${text} .dateline=${dateline} .timeZone=${timeZone}>
      <chronicle-timeline></chronicle-timeline>
    </chronicle-editor>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A text with its drafts beside it; a timeline shows what was accepted. */
export const Default: Story = { args: { text: ferryText, dateline: ferryDateline } };

/** It begins with an empty page. */
export const Empty: Story = {};

/** Pasted, accepted, corrected, backed by evidence, undone and taken along: all of it by keyboard. */
export const ByKeyboard: Story = {
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  play: async ({ canvasElement, userEvent, step }) => {
    const editor = canvasElement.querySelector('chronicle-editor')!;
    const root = editor.shadowRoot!;
    const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
    const done = async () => {
      await editor.updateComplete;
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    };
    /** Testing Library does not type into fields within a shadow root. */
    const enter = async (selector: string, words: string) => {
      const field = find<HTMLInputElement>(selector);
      field.focus();
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await done();
    };
    const titles = () => editor.story.events.map(({ title }) => title);

    await step('paste a text and say when it was written', async () => {
      await enter('textarea', ferryText);
      await enter('[name="dateline"]', '15 March 2023');
      find('.start .primary').focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(root.querySelectorAll('.item.draft').length).toBeGreaterThan(10));
      await expect(editor.dateline).toBe('2023-03-15');
    });

    await step('accept the first draft, reject the second', async () => {
      find('.opener').focus();
      await userEvent.keyboard('a');
      await done();
      await userEvent.keyboard('x');
      await done();
      await expect(titles()).toHaveLength(1);
    });

    await step('correct what was accepted', async () => {
      find('.told .opener').focus();
      await userEvent.keyboard('{Enter}');
      await done();
      await enter('[name="title"]', 'Osby sells its ferry');
      await enter('[name="kind"]', 'decision');
      await enter('[name="date"]', 'last Monday');
      find('[name="status"]').focus();
      await waitFor(() => expect(find('.reading').textContent).toContain('13 March 2023'));
      await expect(editor.story.events[0]).toMatchObject({ title: 'Osby sells its ferry', kind: 'decision' });
    });

    await step('choose words as evidence', async () => {
      find('.text').focus();
      await userEvent.keyboard('{Control>}{End}{/Control}{Shift>}{Home}{/Shift}c');
      await done();
      await expect(editor.story.events[0]!.claims).toHaveLength(2);
      await expect(root.activeElement).toHaveAttribute('name', 'stance');
    });

    await step('undo, and do it again', async () => {
      find('.text').focus();
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect(editor.story.events[0]!.claims).toHaveLength(1);
      await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
      await expect(editor.story.events[0]!.claims).toHaveLength(2);
    });

    await step('take the story along', async () => {
      const links: HTMLAnchorElement[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function keep() {
        links.push(this);
      };
      find('.tools button').focus();
      await userEvent.keyboard('{End}{Enter}');
      HTMLAnchorElement.prototype.click = click;
      const json = decodeURIComponent(links[0]!.href.slice(links[0]!.href.indexOf(',') + 1));
      await expect(JSON.parse(json)).toMatchObject({ version: 1, events: [{ title: 'Osby sells its ferry' }] });
    });
  },
};
