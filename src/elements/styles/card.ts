import { css } from 'lit';

/** The card of what is selected: a title, a few marks, and labelled rows. */
export const cardStyles = css`
  .card {
    container-type: inline-size;
    position: relative;
    flex: 1;
    min-block-size: 0;
    padding: 1.125rem 1.25rem 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: auto;
    overflow-wrap: anywhere;
  }

  /* The page's side also for what is written the other way. */
  .card:dir(ltr) {
    text-align: left;
  }

  .card:dir(rtl) {
    text-align: right;
  }

  .close {
    float: inline-end;
    display: grid;
    place-items: center;
    margin: -0.375rem -0.5rem 0 0.5rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.625rem;
    min-block-size: 1.5rem;
    color: var(--_muted);
  }

  .mark {
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_muted);
    border-radius: 99rem;
    color: var(--_text);
    font-size: 0.93em;
  }

  .doubt {
    border-style: dashed;
    border-color: var(--_text);
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .title {
    margin: 0.25rem 0 0;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title:focus-visible {
    outline: none;
  }

  .portrait {
    float: inline-end;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    margin-inline-start: 0.75rem;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  p {
    margin: 0.25rem 0 0;
  }

  .when,
  .hint {
    color: var(--_muted);
  }

  .when::first-letter,
  .accounts strong::first-letter {
    text-transform: uppercase;
  }

  .prose {
    max-inline-size: 65ch;
    margin-block-start: 0.625rem;
    text-wrap: pretty;
  }

  .hint {
    margin-block-start: 1rem;
  }

  dl {
    display: grid;
    gap: 0.5rem;
    margin: 0.875rem 0 0;
  }

  dl:not(:has(*)) {
    display: none;
  }

  dl > div {
    display: grid;
    grid-template-columns: 6.5rem 1fr;
    column-gap: 1rem;
  }

  dl > .wide {
    grid-template-columns: 1fr;
    margin-block: 0.5rem 0.25rem;
  }

  dt {
    color: var(--_muted);
  }

  .wide > dt {
    margin-block-end: 0.5rem;
    padding-block-end: 0.25rem;
    border-block-end: 1px solid var(--_grid);
  }

  dd {
    min-inline-size: 0;
    margin: 0;
  }

  dd ul,
  dd ol {
    display: grid;
    gap: 0.125rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  dd .plain {
    min-block-size: 0;
    padding-block: 0.125rem;
  }

  .actors,
  .groups,
  .members,
  .main-actors {
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
  }

  .sub,
  .from {
    color: var(--_muted);
  }

  /* In columns, so that the order of time runs down and not across. */
  .wide > dd > :is(.events, .ties, .disputes) {
    display: block;
    columns: 15rem;
    column-gap: 1.25rem;
  }

  :is(.events, .ties, .disputes) > li {
    break-inside: avoid;
    padding-block-end: 0.375rem;
  }

  .events > li {
    display: grid;
    grid-template-columns: auto 1fr;
    justify-items: start;
    column-gap: 0.5rem;
  }

  .events .swatch {
    margin-block-start: 0.375rem;
  }

  .events .sub {
    grid-column: 2;
  }

  :is(.ties, .disputes) .sub {
    display: block;
  }

  .more-at {
    margin-block-start: 0.75rem;
  }

  .from::before,
  .part + .part::before {
    content: " · " / "";
  }

  q {
    quotes: auto;
  }

  li > q {
    display: block;
    margin-block-start: 0.125rem;
    font-style: italic;
  }

  code {
    color: var(--_muted);
    font-family: var(--_mono);
    font-size: 0.88em;
  }

  .more {
    margin-block-start: 0.375rem;
    color: var(--_muted);
  }

  .accounts {
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
  }

  /* A line beside what somebody says: solid for stated, dashed for doubtful, dotted for worked out. */
  .rail {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_faint);
  }

  .rail:is(.claimed, .disputed) {
    border-inline-start-style: dashed;
  }

  .rail.inferred {
    border-inline-start-style: dotted;
  }

  .accounts strong {
    display: block;
    font-weight: 600;
  }

  .accounts :is(.written, .sub) {
    display: block;
  }

  .rail ul {
    margin-block-start: 0.125rem;
  }

  .relations {
    gap: 0.75rem;
  }

  .sentence {
    font-weight: 550;
  }

  figure {
    margin: 1rem 0 0;
  }

  figure img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 24rem;
    border-radius: calc(var(--_radius) / 2);
  }

  figcaption {
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.93em;
  }

  @container (max-width: 26rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
  }
`;
