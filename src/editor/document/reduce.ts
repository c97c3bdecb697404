import type { EditorAction } from './actions.js';
import { addActor, changeActor, dropActor, mergeActors } from './actors.js';
import { addClaim, changeClaim, dropClaim } from './claims.js';
import { type EditorDocument, nothingFound } from './document.js';
import { accept, addEvent, changeEvent, dropEvent, reject, setWhen } from './events.js';
import { addParticipant, dropParticipant, setRole } from './participants.js';

/** The document after an action; the same where it changes nothing. Pure, and never throws on data. */
export function reduce(document: EditorDocument, action: EditorAction): EditorDocument {
  switch (action.type) {
    case 'read': {
      const { dateline, timeZone, text } = action;
      const { dateline: _, timeZone: __, ...story } = document.story;
      const about = { ...(dateline ? { dateline } : {}), ...(timeZone ? { timeZone } : {}) };
      return { text, isRead: false, story: { ...story, ...about }, drafts: [], found: nothingFound };
    }
    case 'open': {
      // A story that does not say when its text was written leaves that as it was.
      const { dateline, timeZone } = document.story;
      const about = { ...(dateline ? { dateline } : {}), ...(timeZone ? { timeZone } : {}) };
      return { ...document, isRead: false, story: { ...about, ...action.story }, drafts: [], found: nothingFound };
    }
    case 'name-story': {
      const { title: before, ...story } = document.story;
      const title = action.title.trim();
      if (title === (before ?? '')) return document;
      return { ...document, story: title ? { ...story, title } : story };
    }
    case 'accept':
      return accept(document, action.ids);
    case 'reject':
      return reject(document, action.ids);
    case 'add-event':
      return addEvent(document, action);
    case 'drop-event':
      return dropEvent(document, action.id);
    case 'change-event':
      return changeEvent(document, action.id, action.change);
    case 'set-when':
      return setWhen(document, action.id, action.at, action.when);
    case 'add-participant':
      return addParticipant(document, action.id, action.actor);
    case 'drop-participant':
      return dropParticipant(document, action.id, action.actor);
    case 'set-role':
      return setRole(document, action.id, action.actor, action.role);
    case 'add-claim':
      return addClaim(document, action.id, action);
    case 'change-claim':
      return changeClaim(document, action.id, action.at, action.change);
    case 'drop-claim':
      return dropClaim(document, action.id, action.at);
    case 'add-actor':
      return addActor(document, action.actor);
    case 'change-actor':
      return changeActor(document, action.actor, action.change);
    case 'drop-actor':
      return dropActor(document, action.actor);
    default:
      return mergeActors(document, action.from, action.into);
  }
}
