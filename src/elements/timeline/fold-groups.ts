/** The groups among the lanes, which readers fold into one row and open again. */
import { enLanes } from '../../base/messages/en-lanes.js';
import { addEnglish, message } from '../../base/messages.js';
import type { LaneGroup } from '../../layout/timeline/drawing.js';
import { foldKey } from '../../layout/timeline/lanes.js';
import type { OutlineItem } from '../outline-source.js';
import type { Reading } from './reading.js';

addEnglish(enLanes);

/** The groups as items of the list behind the drawing, between events and actors, each to be opened and closed. */
export function readGroups(reading: Reading, events: number, groups: readonly LaneGroup[]): Reading {
  const { lang, count, item, indexOf } = reading;
  return {
    ...reading,
    count: count + groups.length,
    item: (i) => {
      const group = groups[i - events];
      return group ? groupItem(group, lang) : item(i < events ? i : i - groups.length);
    },
    indexOf: (key) => {
      const group = groups.findIndex(({ id }) => foldKey(id) === key);
      if (group >= 0) return events + group;
      const at = indexOf(key);
      return at < events ? at : at + groups.length;
    },
  };
}

function groupItem({ id, label: name, members, folded }: LaneGroup, lang: string): OutlineItem {
  return { key: foldKey(id), label: message(lang, 'lanes.group', { name, count: members }), open: !folded };
}

/** The folded groups when that of a key is folded or opened, and the sentence that says so. */
export function foldedWith(
  groups: readonly LaneGroup[],
  key: string,
  folded: readonly string[],
  lang: string,
): { readonly folded: readonly string[]; readonly sentence: string } | undefined {
  const group = groups.find(({ id }) => foldKey(id) === key);
  if (!group) return undefined;
  const { id, label: name, members: count } = group;
  return group.folded
    ? { folded: folded.filter((other) => other !== id), sentence: message(lang, 'lanes.unfolded', { name }) }
    : { folded: [...folded, id], sentence: message(lang, 'lanes.folded', { name, count }) };
}
