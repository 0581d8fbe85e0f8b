import type { Flash } from '@/utils/extension/flash';
import type { Outcome } from '@/utils/extension/capture';
import type { SelectionOutcome } from '@/utils/extension/capture-selection';
import type { TabsOutcome } from '@/utils/extension/capture-tabs';
import type { Messages } from './messages/messages';
import { waysMessagesFor } from './messages/ways/messages';
import { outcomeSentence } from './outcome-sentence';
import { manySentence } from './ways-sentence';

/** What the toolbar button tells of a capture that no popup shows. */
export interface Told {
  kind: Flash;
  sentence: string;
}

/** What came of a capture. */
export function toldOutcome(outcome: Outcome, messages: Messages): Told {
  return { kind: outcome.kind, sentence: outcomeSentence(outcome, messages) };
}

/** What came of capturing a page with a selection. */
export function toldSelection({ outcome, note }: SelectionOutcome, messages: Messages): Told {
  const { between, noteTaken, noteKept, noteLost } = waysMessagesFor(messages.language);
  const { kind, sentence } = toldOutcome(outcome, messages);
  return { kind, sentence: [sentence, ...(note ? [{ taken: noteTaken, kept: noteKept, lost: noteLost }[note]] : [])].join(between) };
}

/** What came of capturing tabs. */
export function toldTabs(outcome: TabsOutcome, messages: Messages): Told {
  if (outcome.kind === 'denied') return { kind: 'refused', sentence: waysMessagesFor(messages.language).tabsDenied };
  const sentence = manySentence(outcome, messages, outcome.skipped);
  if (outcome.kind === 'failed') return { kind: 'failed', sentence };
  return { kind: outcome.saved > 0 ? 'saved' : outcome.repeats > 0 ? 'repeat' : 'refused', sentence };
}
