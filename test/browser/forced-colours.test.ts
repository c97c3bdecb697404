import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, server } from 'vitest/browser';
import '../../src/define.js';
import { inside, one, settle, show } from './stage.js';

interface Emulation {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<void>;
}

/** The browser's own emulation; only Chromium's tools have it. */
const force = (value: 'active' | 'none') =>
  (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

const claims = { stated: ['states'], claimed: ['claims'], disputed: ['claims', 'denies'], denied: ['denies'] } as const;

const rivals = {
  version: 1,
  events: [
    { id: 'a', title: 'A payment', when: '2022-05', kind: 'payment', actors: ['fund', 'stated'] },
    { id: 'b', title: 'A visit', when: '2022-06', kind: 'visit', actors: ['fund'] },
  ],
  actors: ['fund', ...Object.keys(claims)].map((id) => ({ id, name: id, kind: 'person' })),
  relations: Object.entries(claims).map(([target, stances]) => ({
    ...{
      id: target,
      source: 'fund',
      target,
      kind: 'pays',
      directed: true,
      claims: stances.map((stance) => ({ stance })),
    },
  })),
} as const;

/** A system colour as the browser computes it. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe.skipIf(server.browser !== 'chromium')('in forced colours', () => {
  afterEach(() => force('none'));

  it('draws in system colours alone, and tells doubt by form', async () => {
    await force('active');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    await show(
      html`<chronicle-network .story=${rivals} style="inline-size: 700px; block-size: 420px"></chronicle-network>`,
    );
    const allowed = new Set(['CanvasText', 'Canvas', 'GrayText', 'Highlight'].map(system));
    const drawn = [...inside('chronicle-network').querySelectorAll('.stage > svg > g > *')];
    const used = drawn.flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return [fill, stroke].filter((color) => color !== 'none');
    });
    expect(drawn.length).toBeGreaterThan(15);
    expect(used.filter((color) => !allowed.has(color))).toEqual([]);
    const lines = drawn.filter((mark) => mark.matches('.relation'));
    expect(lines.filter((line) => line.hasAttribute('stroke-dasharray'))).toHaveLength(3);
    // One stroke across what is disputed, two across what is denied.
    expect(drawn.filter((mark) => mark.matches('.strike'))).toHaveLength(3);
  });

  it('draws a canvas in them too, and again when they come while it is shown', async () => {
    const actors = Array.from({ length: 320 }, (_, i) => ({ id: `a${i}`, name: `Actor ${i}` }));
    const relations = actors.slice(1).map(({ id }, i) => ({ source: `a${i >> 1}`, target: id, kind: 'knows' }));
    const crowd = { version: 1, events: [{ title: 'x' }], actors, relations };
    await show(
      html`<chronicle-network .story=${crowd} style="inline-size: 700px; block-size: 420px"></chronicle-network>`,
    );
    const stage = () => one('.stage', inside('chronicle-network'));
    await expect.poll(() => stage().classList.contains('on-canvas'), { timeout: 8000 }).toBe(true);
    await force('active');
    await settle();
    const canvas = one<HTMLCanvasElement>('canvas', stage());
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let [grey, coloured] = [0, 0];
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3]! < 200) continue;
      if (Math.max(data[i]!, data[i + 1]!, data[i + 2]!) - Math.min(data[i]!, data[i + 1]!, data[i + 2]!) > 8)
        coloured++;
      else grey++;
    }
    expect(grey).toBeGreaterThan(1000);
    expect(coloured).toBe(0);
  });
});
