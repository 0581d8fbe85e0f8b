import type { SharedMessages } from './zh_CN';

const count = (one: string, many: string) => (number: number): string => `${number} ${new Intl.PluralRules('en').select(number) === 'one' ? one : many}`;
const links = count('link', 'links');
const changes = count('change', 'changes');

/** The sentences of taking in others' weeks, in English. */
export const en: SharedMessages = {
  heading: 'Take in others’ weeks',
  text: 'What others shared as text, one or several',
  hint: 'Paste here, or choose or drop .linkweek.json files; what they hold is listed first, and stored when you say so',
  choose: 'Choose files',
  reading: 'Reading…',
  pasted: 'Pasted text',
  refusals: {
    'nothing-shared': 'Nobody’s week is in here; copy all of it, from “linkweek:” to “:linkweek”',
    'cut-off': 'Not complete, not read; ask for it again and copy it from start to end',
    changed: 'Changed on its way, not read; ask for it again, or for a file',
    newer: 'Made by a newer Linkweek, not read; update Linkweek and try again',
    'too-large': 'Too large, not read; a week may have 8 MB',
    damaged: 'Damaged, not read; ask for it to be shared again',
    'other-file': 'Not a shared week, not read; “Import issues” takes digests, the options restore a backup',
    'no-access': 'The system does not let this file be read',
  },
  own: 'You',
  week: (who, week) => `${who} · ${week}`,
  brings: (number, added) => `${links(number)}, ${added === 0 ? 'all here already' : `${added} new`}`,
  texts: 'with texts or the mark as published',
  found: (weeks, added, updated) => `${count('week', 'weeks')(weeks)}, ${count('new link', 'new links')(added)}${updated === 0 ? '' : `, ${changes(updated)}`}`,
  nothingNew: 'All of this is here already; taking it in changes nothing',
  refused: (items, reasons) => `${items} not read: ${reasons.join('. ')}`,
  take: (added) => (added === 0 ? 'Take in' : `Take in ${links(added)}`),
  taken: (added, updated) => [...(added === 0 ? [] : [`Took in ${count('new link', 'new links')(added)}`]), ...(updated === 0 ? [] : [`${changes(updated)} taken over`])].join('; '),
  unchanged: 'All of this was here already. Nothing was changed',
  show: (week) => `Show ${week}`,
  done: 'Done',
  links: 'Add the links beside it',
};
