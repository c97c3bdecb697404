/**
 * The member that was probably meant by a name that is none: `titel`, `Title`, `time_zone`. Any other unknown name is
 * the page's own business.
 */
export function likelyMember(name: string, members: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  return members.find((member) => plain(member) === plain(name) || (member.length > 3 && isOneSlipAway(name, member)));
}

function plain(name: string): string {
  return name.replace(/[-_\s]/g, '').toLowerCase();
}

/** One letter too many, too few, another, or two swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
