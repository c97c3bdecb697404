import { css } from 'lit';

/** Buttons, segmented toggles, chips, fields, and what is there for screen readers alone. */
export const controls = css`
  button,
  input,
  select {
    box-sizing: border-box;
    min-block-size: 1.875rem;
    min-inline-size: 1.875rem;
    margin: 0;
    padding: 0.1875rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    line-height: 1.3;
  }

  button {
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover:enabled {
    background: var(--_sunken);
    border-color: var(--_faint);
  }

  button:active:enabled {
    background: var(--_grid);
  }

  button:disabled {
    color: var(--_faint);
    cursor: default;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  input::placeholder {
    color: var(--_faint);
    opacity: 1;
  }

  /* A word that can be pressed: looks like text, works like a button. */
  .plain,
  a {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }

  .plain:hover:enabled,
  a:hover {
    background: none;
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4375rem;
    border-radius: 99rem;
  }

  /* Small drawings beside words, as large as the words are. */
  .swatch {
    flex: none;
    inline-size: 0.8125rem;
    block-size: 0.8125rem;
  }

  .segments {
    display: inline-flex;
  }

  .segments > button {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  .segments > button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .segments > button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .segments > button:is([aria-pressed="true"], [aria-checked="true"], [aria-selected="true"]) {
    position: relative;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_ground);
  }

  .segments > :focus-visible {
    z-index: 1;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button,
    input,
    select {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }

    .plain {
      min-block-size: 1.75rem;
      min-inline-size: 1.75rem;
    }
  }

  @media (forced-colors: active) {
    .segments > button:is([aria-pressed="true"], [aria-checked="true"], [aria-selected="true"]) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    button:not(.plain, .chip),
    input {
      display: none;
    }
  }
`;
