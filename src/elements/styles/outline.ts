import { css } from 'lit';

/** The list behind a drawing: there for screen readers and keys, not to be seen; periods show while they have the focus. */
export const outlineStyles = css`
  .outline {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 0;
    overflow: clip;
    list-style: none;
    pointer-events: none;
  }

  .outline button {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }

  .outline [data-key^="period:"]:focus-visible {
    inline-size: auto;
    block-size: auto;
    margin: 0.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_line);
    opacity: 1;
  }
`;
