import { expect, it } from 'vitest';
import type { ChronicleArticle } from '../../src/index.js';
import { linkedPage } from '../../stories/demo/linked-page.js';
import { told } from '../../stories/demo/told.js';
import { one, settle, show } from './stage.js';

/** The events of the demonstration with their evidence, as its JSON has it. */
interface Told {
  readonly events: readonly {
    readonly id: string;
    readonly claims?: readonly { readonly quote?: unknown }[];
    readonly when?: readonly { readonly claims?: readonly { readonly quote?: unknown }[] }[];
  }[];
}

it('every piece of evidence of the demonstration is found in its own text', async () => {
  await show(linkedPage);
  await settle();
  const { events } = told as unknown as Told;
  const claims = events.flatMap(({ claims: own = [], when = [] }) => [
    ...own,
    ...when.flatMap((date) => date.claims ?? []),
  ]);
  const quoted = claims.filter(({ quote }) => quote);
  const bare = events.filter(({ claims: own = [] }) => !own.some(({ quote }) => quote));
  const { problems } = one<ChronicleArticle>('chronicle-article');
  console.info(
    `${quoted.length - problems.length} of ${quoted.length} quotations found, for ${events.length - bare.length} of ${events.length} events`,
  );
  expect(problems).toEqual([]);
  expect(quoted.length).toBeGreaterThan(20);
});
