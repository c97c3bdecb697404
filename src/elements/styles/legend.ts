import { css } from 'lit';

/** Kinds as chips; the key beside them is text with small drawings, so that nobody tries to press it. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1.5rem;
  }

  .kinds {
    flex: 0 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  .chip[aria-pressed="false"] {
    border-color: transparent;
    background: var(--_sunken);
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-color: var(--_faint);
  }

  .count {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.125rem;
    margin: 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.93em;
    list-style: none;
  }

  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.4375rem;
  }

  .glyph {
    flex: none;
    inline-size: 1.75rem;
    block-size: 0.75rem;
  }
`;
