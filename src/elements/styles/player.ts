import { css } from 'lit';

/** Buttons in a row, the telling below them, and a line that says where one is. */
export const playerStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.8125rem;
  }

  .bar > .end {
    margin-inline-start: auto;
  }

  .icon {
    inline-size: 2.25rem;
    padding: 0;
    display: inline-grid;
    place-items: center;
  }

  :host(:dir(rtl)) .step {
    transform: scaleX(-1);
  }

  .telling {
    margin-block-start: 0.5rem;
    min-block-size: 1.75rem;
    border-radius: 4px;
    cursor: pointer;
    touch-action: pan-y;
  }

  .telling > svg {
    display: block;
    direction: ltr;
  }

  .now {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    min-block-size: 1.45em;
    margin: 0.25rem 0 0;
  }

  .now span:last-child:not(:first-child) {
    color: var(--_muted);
  }
`;
