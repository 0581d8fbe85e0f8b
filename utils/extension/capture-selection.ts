import { boundedLine } from '@/utils/digest/text/plain-line';
import { TEXT_LIMIT } from '@/utils/digest/candidate';
import { editCandidate } from '@/utils/queue/edit';
import type { SeenTab } from './active-tab';
import { store, type Outcome } from './capture';
import { readTab } from './read-tab';

/** What came of a capture, and what became of the words selected: they are its note, the note that somebody wrote before was kept, or they are in no note. */
export interface SelectionOutcome {
  outcome: Outcome;
  note?: 'taken' | 'kept' | 'lost';
}

/** Stores the page in a tab with the words selected on it as its note. A note that somebody wrote is not overwritten. Never throws. */
export async function captureSelection(tab: SeenTab, selected: string): Promise<SelectionOutcome> {
  const reading = await readTab(tab);
  if (reading.kind === 'refused') return { outcome: reading };
  const note = boundedLine(selected, TEXT_LIMIT);
  const outcome = await store({ ...reading, note }, { evenIfRemoved: true });
  if (outcome.kind !== 'saved' && outcome.kind !== 'repeat') return { outcome };
  const { candidate, week } = outcome;
  // Another week's candidate is not changed by what is read in this one.
  if (candidate.week !== week) return { outcome, note: candidate.note.value === note ? 'kept' : 'lost' };
  try {
    if (candidate.note.value === '') await editCandidate(candidate, { note }, Date.now());
  } catch {
    return { outcome, note: 'lost' };
  }
  return { outcome, note: ['', note].includes(candidate.note.value) ? 'taken' : 'kept' };
}
