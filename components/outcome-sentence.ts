import type { Outcome } from '@/utils/extension/capture';
import { everybody } from './added-by';
import type { Messages } from './messages/messages';
import { dayOf, whenOf } from './when';

/** What came of a capture, in one sentence. */
export function outcomeSentence(outcome: Outcome, messages: Messages): string {
  const { card, status } = messages;
  switch (outcome.kind) {
    case 'saved':
      return card.saved(outcome.week);
    case 'repeat':
      return repeatSentence(outcome, messages);
    case 'offered':
      return card.offered[outcome.why];
    case 'refused':
      return card.refusals[outcome.reason];
    case 'failed':
      // Only said where no popup is; that one gives the line too.
      return status.storeFailed(outcome.failure);
  }
}

function repeatSentence({ candidate: { week, captured }, week: present, by, published }: Extract<Outcome, { kind: 'repeat' }>, messages: Messages): string {
  const { card, language } = messages;
  const who = everybody(by, messages);
  if (published) return card.published(week);
  return week === present ? card.repeatHere(who, whenOf(captured.at, language)) : card.repeatElsewhere(week, who, dayOf(captured.at, language));
}
