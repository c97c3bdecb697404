import { css } from 'lit';

/** Rows of events; in a narrow place each row is a block with its date above its title. */
export const tableStyles = css`
  :host {
    container-type: inline-size;
  }

  .scroll {
    flex: 1;
    min-block-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  caption {
    padding: 0.75rem 0.875rem 0.5rem;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: 0.4375rem 0.875rem;
    border-block-end: 1px solid var(--_grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  tbody > tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    border-block-end-color: var(--_line);
    background: var(--_raised);
    white-space: nowrap;
  }

  thead .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
    color: var(--_muted);
    text-decoration: none;
  }

  thead .plain:hover,
  [aria-sort] .plain {
    color: var(--_text);
  }

  .unsorted {
    visibility: hidden;
  }

  .descending {
    rotate: 180deg;
  }

  tbody tr {
    cursor: pointer;
  }

  tbody tr:is(:hover, .lit) > * {
    background: var(--_sunken);
  }

  tbody .current > :first-child {
    box-shadow: inset 3px 0 var(--_accent);
  }

  tbody :dir(rtl).current > :first-child {
    box-shadow: inset -3px 0 var(--_accent);
  }

  tbody .title {
    min-inline-size: 15rem;
    font-weight: 550;
  }

  tbody .title .plain {
    min-block-size: 0;
    padding-block: 0;
    line-height: inherit;
    text-decoration-color: transparent;
  }

  tbody tr:hover .title .plain {
    text-decoration-color: var(--_line);
  }

  tbody tr.current .title .plain {
    text-decoration-color: currentColor;
  }

  tbody .date {
    min-inline-size: 9rem;
    max-inline-size: 15rem;
  }

  tbody :is(.date, .actors, .says) {
    color: var(--_muted);
  }

  .kind > span {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4375rem;
    white-space: nowrap;
  }

  .pages {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 1rem;
    padding-block-start: 0.625rem;
    color: var(--_muted);
  }

  [aria-disabled="true"] {
    color: var(--_faint);
    cursor: default;
  }

  @container (max-width: 52rem) {
    table,
    caption,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      padding: 0 0.875rem 0.375rem;
      border-block-end: 1px solid var(--_line);
    }

    thead th {
      position: static;
      padding: 0;
      border: 0;
    }

    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      padding: 0.5rem 0.875rem;
      border-block-end: 1px solid var(--_grid);
    }

    tbody tr:is(:hover, .lit) {
      background: var(--_sunken);
    }

    tbody .current {
      box-shadow: inset 3px 0 var(--_accent);
    }

    tbody .current > :first-child {
      box-shadow: none;
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    tbody :is(.title, .actors, .says) {
      flex: 0 0 100%;
      max-inline-size: none;
    }

    tbody .date {
      min-inline-size: 0;
      max-inline-size: none;
    }

    tbody .title {
      order: -1;
    }

    tbody td:empty {
      display: none;
    }
  }
`;
