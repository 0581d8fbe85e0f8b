import type { JSX } from 'preact';
import type { Outcome } from '@/utils/extension/capture';
import { FailedCard } from './FailedCard';
import { unsavedMessagesFor } from './messages/unsaved/messages';
import { OfferedCard } from './OfferedCard';
import { StateLine } from './StateLine';
import { useSurface } from './surface';

/** An outcome that leaves the page out of the queue. */
export type UnsavedOutcome = Extract<Outcome, { kind: 'refused' | 'failed' | 'offered' }>;

export interface UnsavedCardProps {
  outcome: UnsavedOutcome;
  onOutcome: (outcome: Outcome) => Promise<void>;
}

/** A page that was not saved: why not, and what can be done about it. */
export function UnsavedCard({ outcome, onOutcome }: UnsavedCardProps): JSX.Element {
  const words = unsavedMessagesFor(useSurface().messages.language);
  switch (outcome.kind) {
    case 'refused':
      return <StateLine tone="warn" sentence={words.refusals[outcome.reason]} />;
    case 'failed':
      return <FailedCard outcome={outcome} words={words} />;
    case 'offered':
      return <OfferedCard outcome={outcome} words={words} onOutcome={onOutcome} />;
  }
}
