import { css } from 'lit';

/** What a drawn view looks like around its drawing: the stage, the buttons above it. */
export const drawingStyles = css`
  .stage {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 4rem;
    overflow: clip auto;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }

  .stage.over {
    cursor: pointer;
  }

  .stage:active {
    cursor: grabbing;
  }

  .stage > svg,
  .stage > canvas,
  .strip > svg {
    display: block;
    /* Layouts mirror themselves: within the drawing, left is left. */
    direction: ltr;
    font-family: inherit;
  }

  .stage:not(.on-canvas) > canvas,
  .stage.on-canvas > svg {
    display: none;
  }

  svg text {
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding-block-end: 0.5rem;
    font-size: 0.8125rem;
  }

  .toolbar > .end {
    margin-inline-start: auto;
  }

  .toolbar .icon {
    inline-size: 1.875rem;
    padding: 0;
    font-size: 1rem;
    line-height: 1;
  }

  @media (pointer: coarse) {
    .toolbar .icon {
      inline-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }

  /* Drawn for the screen, laid on paper: all of it, smaller. */
  @media print {
    .stage > svg,
    .stage > canvas {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
