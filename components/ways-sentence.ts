import type { SkipReason } from '@/utils/digest/tab-source';
import type { ManyOutcome } from '@/utils/extension/capture-many';
import type { Messages } from './messages/messages';
import { waysMessagesFor } from './messages/ways/messages';

const REASONS: readonly SkipReason[] = ['front-page', 'not-web'];

/** What came of storing several pages, in one sentence with its counts; nothing that was left out goes unsaid. */
export function manySentence(outcome: ManyOutcome, { weekName, status, language }: Messages, left: readonly SkipReason[] = []): string {
  if (outcome.kind === 'failed') return status.storeFailed(outcome.failure);
  const words = waysMessagesFor(language);
  const { saved, repeats, week } = outcome;
  if (saved + repeats + left.length === 0) return words.noTabs;
  const skipped = REASONS.map((reason) => ({ reason, count: left.filter((each) => each === reason).length })).filter(({ count }) => count > 0);
  const parts = [saved > 0 ? words.saved(saved, weekName(week)) : words.noneSaved, ...(repeats > 0 ? [words.repeats(repeats)] : []), ...skipped.map(({ reason, count }) => words.skipped[reason](count))];
  return parts.join(words.between);
}

