import { everybody } from './added-by';
import type { CapturedOutcome } from './drawable';
import type { Messages } from './messages/messages';
import { dayOf, whenOf } from './when';

/** What came of a capture that leaves its page in the queue, in one sentence. */
export function capturedSentence(outcome: CapturedOutcome, messages: Messages): string {
  const { card, language } = messages;
  if (outcome.kind === 'saved') return card.saved(outcome.week);
  const { candidate: { week, captured }, week: present, by, published } = outcome;
  const who = everybody(by, messages);
  if (published) return card.published(week);
  return week === present ? card.repeatHere(who, whenOf(captured.at, language)) : card.repeatElsewhere(week, who, dayOf(captured.at, language));
}
