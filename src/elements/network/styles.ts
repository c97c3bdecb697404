import { css } from 'lit';

export const networkStyles = css`
  section {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .stage {
    flex: 1 1 clamp(24rem, 38vw, 33rem);
    min-block-size: 12rem;
    overflow: clip;
  }

  .stage > .notice {
    position: absolute;
    inset: 0;
  }

  /* Out of the flow, so that a drawing of yesterday's size does not keep the stage from shrinking. */
  .stage > :is(svg, canvas) {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    transform-origin: 0 0;
  }

  .toolbar {
    position: relative;
    flex: none;
    gap: 0.375rem;
  }

  .toolbar button:not(.icon) {
    padding-inline: 0.5rem;
  }

  /* What comes and goes lies over the drawing, so that nothing moves. */
  .toolbar > .passing {
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline-end: 0;
  }

  .band {
    position: absolute;
    border: 1px dashed var(--_accent);
    pointer-events: none;
  }

  .way {
    flex: none;
    margin-block-end: 0;
  }

  select {
    margin-block-end: 0.5rem;
  }
`;
