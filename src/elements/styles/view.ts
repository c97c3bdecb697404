import { css } from 'lit';

/** The frame that all views share: the drawing or text on top, what is wrong with the data below. */
export const viewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-inline-size: 0;
    position: relative;
    background: var(--_ground);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .notice {
    flex: 1;
    display: grid;
    place-content: center;
    max-inline-size: 60ch;
    margin: auto;
    padding: 1.25rem;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .failed {
    color: var(--_text);
  }

  .problems {
    margin-block-start: 0.75rem;
    color: var(--_muted);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }

  .problems summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    border-radius: 3px;
    cursor: pointer;
  }

  .problems summary:hover {
    color: var(--_text);
  }

  .problems ul {
    max-block-size: 16rem;
    margin: 0.375rem 0 0;
    padding-inline-start: 1.25rem;
    overflow: auto;
  }

  .problems code {
    font-family: var(--_mono);
    font-size: 0.9em;
  }
`;
