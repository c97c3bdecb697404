import { setTimeout as later } from 'node:timers/promises';
import { type PlaywrightProviderOptions, playwright } from '@vitest/browser-playwright';
import type { Page } from 'playwright';

/** How often, a twentieth of a second apart, the page of the tests is looked for. */
const mostTries = 100;

/**
 * Playwright's provider for Firefox. Where Playwright drives an unpatched Firefox, a frame that loads fast has no name,
 * by which Vitest looks for the page of the tests: here it is known by its address.
 */
export function firefoxProvider(options: PlaywrightProviderOptions): ReturnType<typeof playwright> {
  const provider = playwright(options);
  return {
    ...provider,
    providerFactory(project) {
      const made = provider.providerFactory(project);
      const contextOf = made.getCommandsContext.bind(made);
      made.getCommandsContext = (sessionId) => {
        const context = contextOf(sessionId) as { page: Page };
        return Object.defineProperty(context, 'frame', { value: () => frameOfTests(context.page) });
      };
      return made;
    },
  };
}

async function frameOfTests(page: Page) {
  for (let tries = 0; tries < mostTries; tries++) {
    const frame = page.frames().findLast((each) => new URL(each.url()).searchParams.has('iframeId'));
    if (frame) return frame;
    await later(50);
  }
  throw new Error(`No page of tests among the frames of ${page.url()}`);
}
