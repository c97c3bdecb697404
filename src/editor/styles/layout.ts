import { css } from 'lit';

/** The editor as a whole: a head, the text beside the list, the views beneath. */
export const layoutStyles = css`
  :host {
    container-type: inline-size;
    container-name: editor;
    background: none;
  }

  .editor {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
    gap: 0.875rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  .story-title {
    flex: 1 1 16rem;
    min-inline-size: 0;
    padding-inline: 0.375rem;
    margin-inline-start: -0.375rem;
    border-color: transparent;
    background: none;
    font-size: 1.25em;
    font-weight: 650;
    text-overflow: ellipsis;
  }

  .story-title:hover {
    border-color: var(--_line);
  }

  .tools,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .tools .small + :not(.small) {
    margin-inline-start: 0.5rem;
  }

  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(22rem, 1fr);
    gap: 1rem;
    flex: 1 1 auto;
    min-block-size: 0;
    block-size: clamp(26rem, 76vh, 52rem);
  }

  .pane {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: clip;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    padding: 0.5rem 0.625rem 0.5rem 1.125rem;
    border-block-end: 1px solid var(--_grid);
    color: var(--_muted);
  }

  .bar.segments {
    justify-content: start;
    gap: 0;
    padding-inline: 0.625rem;
  }

  .count {
    opacity: 0.75;
  }

  .text {
    flex: 1;
    min-block-size: 0;
    padding: 0.875rem 1.25rem 1.25rem;
    overflow: auto;
    overflow-wrap: anywhere;
    font-size: 1.1em;
    line-height: 1.65;
    cursor: text;
  }

  .text:focus-visible {
    outline-offset: -2px;
  }

  .text p {
    max-inline-size: 68ch;
    margin: 0 0 0.75em;
  }

  .part {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_lines) * 1lh);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    min-block-size: 3rem;
    margin: 0;
    padding: 0.5rem 1.125rem;
    border-block-start: 1px solid var(--_grid);
    background: var(--_sunken);
  }

  .chosen.empty {
    color: var(--_muted);
  }

  .chosen q {
    flex: 1 1 12rem;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  kbd {
    margin-inline-start: 0.375rem;
    color: var(--_muted);
    font: inherit;
    font-size: 0.85em;
  }

  .list {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }

  .keys {
    padding: 0.375rem 1.125rem;
    border-block-start: 1px solid var(--_grid);
    color: var(--_muted);
    font-size: 0.93em;
  }

  .keys summary {
    inline-size: fit-content;
    border-radius: 3px;
    cursor: pointer;
  }

  .keys ul {
    margin: 0.25rem 0;
    padding-inline-start: 1.125rem;
  }

  .refused {
    margin: 0;
    padding: 0.5rem 1.125rem;
    border: 1px dashed var(--_text);
    border-radius: var(--_radius);
  }

  .preview[hidden] {
    display: none;
  }

  .written {
    min-inline-size: 0;
  }

  @container editor (inline-size < 44rem) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
      block-size: auto;
    }

    .pane.words {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      max-block-size: 46vh;
      box-shadow: 0 0.5rem 0.75rem -0.5rem rgb(0 0 0 / 18%);
    }

    .pane {
      overflow: visible;
    }

    .text {
      padding-inline: 1rem;
      font-size: 1.05em;
      line-height: 1.55;
    }
  }

  /* A phone: the text keeps to the top, so every line of it counts. */
  @container editor (inline-size < 30rem) {
    .tools button {
      padding-inline: 0.5rem;
    }

    .tools .small {
      padding: 0;
    }

    .tools .small + :not(.small) {
      margin-inline-start: 0;
    }

    .bar {
      flex-wrap: nowrap;
      padding-inline-start: 1rem;
    }

    .bar > button {
      flex: none;
    }

    .chosen {
      gap: 0.375rem;
      min-block-size: 0;
      padding: 0.4375rem 1rem;
    }

    .chosen.empty,
    kbd {
      display: none;
    }

    .chosen q {
      flex-basis: 100%;
      -webkit-line-clamp: 1;
    }

    .chosen .actions {
      flex-wrap: nowrap;
      overflow-x: auto;
      inline-size: 100%;
    }

    .chosen .actions button {
      flex: none;
      padding-inline: 0.5rem;
      font-size: 0.95em;
    }
  }
`;
