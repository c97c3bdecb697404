import { css } from 'lit';

/** Drafts, events and actors: a line each, the open one with its form beneath. */
export const listStyles = css`
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem 0.75rem;
    margin: 0;
    padding: 0.625rem 1.125rem;
    color: var(--_muted);
  }

  .items {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Off screen, a line is there to be found and read, but is not laid out. */
  .item {
    border-block-start: 1px solid var(--_grid);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.75rem;
  }

  .item.open {
    background: var(--_sunken);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .item.open:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }

  .row {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding-inline-end: 0.625rem;
  }

  .opener {
    flex: 1;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.625rem;
    min-inline-size: 0;
    padding: 0.5rem 0.5rem 0.5625rem 1.125rem;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }

  .opener:hover:enabled {
    background: color-mix(in oklab, var(--_text) 5%, transparent);
  }

  .opener:focus-visible {
    outline-offset: -2px;
  }

  .opener .swatch,
  .sign {
    margin-block-start: 0.1875rem;
  }

  /* Not accepted yet: dashed and hollow, as what is not certain is everywhere. */
  .sign {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 1.5px dashed var(--_muted);
    border-radius: 3px;
  }

  .what {
    display: grid;
    min-inline-size: 0;
    gap: 0.0625rem;
  }

  .opener .title {
    overflow-wrap: anywhere;
  }

  .told .title {
    font-weight: 600;
  }

  .about {
    color: var(--_muted);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }

  .mark {
    padding-inline: 0.375rem;
    border: 1px dashed var(--_muted);
    border-radius: 99rem;
    color: var(--_text);
    font-size: 0.9em;
  }

  .small {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.875rem;
    padding: 0;
  }

  .quiet {
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_ground);
  }

  .primary:hover:enabled {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 85%, var(--_ground));
  }

  .icon {
    display: block;
    flex: none;
  }

  .actions > button:has(.icon):not(.small) {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .more {
    margin: 0.75rem 1.125rem;
  }

  .label {
    margin: 0;
    color: var(--_muted);
    font-size: 0.93em;
  }

  #proposed {
    padding: 0.875rem 1.125rem 0.25rem;
    border-block-start: 1px solid var(--_grid);
  }

  .proposed {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0.25rem 1.125rem 1rem;
    list-style: none;
  }

  .fault {
    color: var(--_text);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
