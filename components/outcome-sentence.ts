import type { Outcome } from '@/utils/extension/capture';
import type { Messages } from './messages/messages';
import { whenOf } from './when';

/** What came of a capture, in one sentence. */
export function outcomeSentence(outcome: Outcome, { card, language }: Messages): string {
  switch (outcome.kind) {
    case 'saved':
      return card.saved(outcome.week);
    case 'repeat':
      return outcome.candidate.week === outcome.week ? card.repeatHere(whenOf(outcome.candidate.captured.at, language)) : card.repeatElsewhere(outcome.candidate.week);
    case 'offered':
      return card.offered[outcome.why];
    case 'refused':
      return card.refusals[outcome.reason];
    case 'failed':
      // Only said where no popup is; that one gives the reason and the line itself.
      return card.failedBehind;
  }
}
