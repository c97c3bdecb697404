import { css } from 'lit';

/** The article is the page's own: nothing of it is restyled. What is the element's own lies above it. */
export const articleStyles = css`
  :host {
    display: block;
    position: static;
    background: none;
    color: inherit;
    font: inherit;
  }

  :host(:state(over)) {
    cursor: pointer;
  }

  .own {
    position: relative;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.45;
  }

  .over {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    pointer-events: none;
  }

  .over > * {
    position: absolute;
  }

  .spot {
    inline-size: 1px;
    scroll-margin-block: 4rem;
  }

  .station {
    inline-size: 1px;
    visibility: hidden;
  }

  .ring {
    border: 2px solid var(--_accent);
    border-radius: 3px;
  }

  .outline {
    inset: auto;
    overflow: visible;
  }

  @media print {
    .over {
      display: none;
    }
  }
`;
