import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

/** What a person can set; events, slots, parts and custom properties are only described. */
const settable = new Set<string | undefined>(['attributes', 'properties', undefined]);

/** Gives each property the control that suits its type in the manifest: a list of choices for `'lanes' | 'storyline'`. */
export const controlsByType: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, input]) => [name, withControl(input)]));

function withControl(input: InputType) {
  if (!settable.has(input.table?.category)) return { ...input, control: false };
  const words = (input.table?.type?.summary ?? '').split('|').map((word) => word.trim());
  const choices = words.flatMap((word) => word.match(/^'(.*)'$/)?.[1] ?? []);
  if (choices.length > 1) return { ...input, control: { type: 'select' as const }, options: choices };
  const [plain] = words.filter((word) => word !== 'undefined' && word !== 'null');
  if (plain === 'string') return { ...input, control: { type: 'text' as const } };
  if (plain === 'number' || plain === 'boolean') return { ...input, control: { type: plain } };
  return input;
}
