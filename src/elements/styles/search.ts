import { css } from 'lit';

/** A field, and beneath it what was found. */
export const searchStyles = css`
  :host {
    min-inline-size: 12rem;
  }

  .search {
    position: relative;
  }

  .glass {
    position: absolute;
    inset-block-start: calc(50% - 0.5rem);
    inset-inline-start: 0.625rem;
    inline-size: 1rem;
    block-size: 1rem;
    color: var(--_muted);
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    padding-inline-start: 2rem;
  }

  .list {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    inline-size: max(100%, min(26rem, 90vw));
    max-block-size: min(24rem, 60vh);
    padding: 0.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 14%);
    overflow: auto;
  }

  .list[hidden] {
    display: none;
  }

  .option,
  .none {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.5rem;
    padding: 0.3125rem 0.5rem;
    border-radius: 4px;
    cursor: pointer;
  }

  .none {
    color: var(--_muted);
    cursor: default;
  }

  .option[aria-selected="true"] {
    background: var(--_sunken);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .option .swatch {
    margin-block-start: 0.25rem;
  }

  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .about {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.93em;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 650;
  }
`;
