import type { KeyMessages } from './zh_CN';

/** The sentences of the list of shortcuts, in English. */
export const en: KeyMessages = {
  label: 'Shortcuts',
  close: 'Close',
  walk: 'The link above, the link below',
  edit: 'Open a link for editing, close it',
  visit: 'Open in a new tab',
  section: 'Put it under the first, second … section',
  original: 'Put back the page’s own title',
  turn: 'Drop from the digest, or pick again',
  remove: 'Remove',
  undo: 'Undo',
  redo: 'Redo',
  weeks: 'The week before, the week after',
  help: 'This list',
  select: 'Select, or let go',
  extend: 'Select upwards, downwards',
  selectAll: 'Select all',
  letGo: 'Clear the selection',
  move: 'Move up, down, also into another section',
  find: 'Find in all weeks',
  add: 'Add links',
};
