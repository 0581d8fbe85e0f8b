import type { Candidate, CandidateKey, Fields } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { afterWrites } from '@/utils/queue/change';
import { editCandidate, editCandidates, type Edit } from '@/utils/queue/edit';
import { redo, undo, undoCapture, type Turned } from '@/utils/queue/undo';
import { standingIn } from '@/utils/queue/week';

/** What every surface can change in the queue. */
export interface Changes {
  edit: (key: CandidateKey, fields: Partial<Fields>) => Promise<void>;
  /** `edit` for text as it is being typed: the edits of one session are undone as one. */
  type: (key: CandidateKey, fields: Partial<Fields>, session: string) => Promise<void>;
  /** Several at once, undone as one. */
  editAll: (edits: readonly Edit[]) => Promise<void>;
  /** A week's candidates as they are once everything asked for before is done. */
  candidatesOf: (week: Week) => Promise<Candidate[]>;
  /** Takes a candidate out of its week again: by undoing its capture where nothing was done since. Resolves to whether it could: what somebody else saved too stays. */
  undoCapture: (key: CandidateKey) => Promise<boolean>;
  undo: () => Promise<Turned>;
  redo: () => Promise<Turned>;
}

/** The real ones. */
export const changes: Changes = {
  edit: (key, fields) => editCandidate(key, fields, Date.now()),
  type: (key, fields, session) => editCandidates([{ ...key, fields }], Date.now(), undefined, session),
  editAll: (edits) => editCandidates(edits, Date.now()),
  candidatesOf: (week) => afterWrites(() => standingIn(week)),
  undoCapture: (key) => undoCapture(key, Date.now()),
  undo: () => undo(Date.now()),
  redo: () => redo(Date.now()),
};
