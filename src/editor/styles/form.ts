import { css } from 'lit';

/** Fields with their labels above, two in a row where there is room. */
export const formStyles = css`
  textarea {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0.3125rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
    resize: vertical;
  }

  textarea::placeholder {
    color: var(--_faint);
    opacity: 1;
  }

  [aria-invalid="true"] {
    border-color: currentColor;
    border-style: dashed;
  }

  .form,
  .start {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }

  .form {
    padding: 0.25rem 1.125rem 1.125rem;
  }

  .start {
    max-inline-size: 60rem;
    padding: 1.125rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .start textarea {
    min-block-size: 16rem;
    font-size: 1.05em;
    line-height: 1.6;
  }

  .start .actions {
    grid-column: 1 / -1;
  }

  .wide {
    grid-column: 1 / -1;
  }

  .field {
    display: grid;
    align-content: start;
    gap: 0.1875rem;
    min-inline-size: 0;
  }

  .field > span {
    color: var(--_muted);
    font-size: 0.93em;
  }

  .field > :is(input, select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .field small {
    min-block-size: 1.3em;
    color: var(--_muted);
    font-size: 0.93em;
  }

  .field small.fault {
    color: var(--_text);
  }

  .date {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) auto;
    align-items: end;
    gap: 0.375rem 0.5rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .reading {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin: 0;
    color: var(--_muted);
  }

  .reading strong {
    color: var(--_text);
    font-weight: 600;
  }

  .reading strong::first-letter {
    text-transform: uppercase;
  }

  p.wide {
    margin: 0;
  }

  .group {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
  }

  .participants,
  .evidence {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .participants li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(7rem, auto) auto;
    align-items: center;
    gap: 0.375rem;
    overflow-wrap: anywhere;
  }

  .evidence {
    gap: 0.625rem;
  }

  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) auto;
    gap: 0.375rem;
  }

  .claim select {
    min-inline-size: 0;
  }

  .quotation {
    display: block;
    padding-block: 0.25rem;
    color: var(--_muted);
  }

  .quotation:disabled {
    text-decoration: none;
  }

  .hint {
    margin: 0;
    color: var(--_muted);
  }

  .merge {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0.375rem;
    margin: 0;
  }

  @container editor (inline-size < 26rem) {
    .start {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
