interface Tools {
  cdp(): { send(method: string, params: object): Promise<void> };
}

/** Forces colours by the browser's own tools where Vitest drives it; returns what ends it. */
export async function forceColours(): Promise<() => Promise<void>> {
  if (!(import.meta as { env?: { VITEST?: string } }).env?.VITEST) return async () => {};
  const { cdp } = (await import('vitest/browser')) as unknown as Tools;
  const force = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  return () => force('none');
}
