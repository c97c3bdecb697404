import { css } from 'lit';

export const timelineStyles = css`
  :host {
    min-block-size: 12rem;
  }

  .strip {
    position: relative;
    flex: none;
    block-size: 38px;
    margin-block-start: 0.375rem;
    border-radius: 5px;
    touch-action: pan-y;
    cursor: pointer;
  }

  .window {
    position: absolute;
    inset-block-start: 0;
    block-size: 24px;
    border: 1.5px solid var(--_accent);
    border-radius: 5px;
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    cursor: move;
  }

  .window::before,
  .window::after {
    content: "";
    position: absolute;
    inset-block: 0.3125rem;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_accent);
    cursor: ew-resize;
  }

  .window::before {
    inset-inline-start: -2px;
  }

  .window::after {
    inset-inline-end: -2px;
  }

  .stage.name {
    cursor: ns-resize;
  }

  .brush {
    position: absolute;
    border-inline: 1.5px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    pointer-events: none;
  }

  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 40%;
    inline-size: fit-content;
    margin: auto;
    padding: 0.5rem 0.875rem;
    border-radius: 99rem;
    background: var(--_accent);
    color: var(--_ground);
    pointer-events: none;
  }

  @media print {
    .strip {
      display: none;
    }
  }
`;
