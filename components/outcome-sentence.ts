import type { Outcome } from '@/utils/extension/capture';
import { capturedSentence } from './captured-sentence';
import type { Messages } from './messages/messages';
import { unsavedMessagesFor } from './messages/unsaved/messages';

/** What came of a capture, in one sentence. */
export function outcomeSentence(outcome: Outcome, messages: Messages): string {
  const { offered, refusals } = unsavedMessagesFor(messages.language);
  switch (outcome.kind) {
    case 'saved':
    case 'repeat':
      return capturedSentence(outcome, messages);
    case 'offered':
      return offered[outcome.why];
    case 'refused':
      return refusals[outcome.reason];
    case 'failed':
      // Only said where no popup is; that one gives the line too.
      return messages.status.storeFailed(outcome.failure);
  }
}
