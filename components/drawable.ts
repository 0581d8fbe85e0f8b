import type { FunctionComponent } from 'preact';
import type { Outcome } from '@/utils/extension/capture';
import type { UnsavedCardProps, UnsavedOutcome } from './UnsavedCard';

/** An outcome that leaves the page in the queue. */
export type CapturedOutcome = Exclude<Outcome, UnsavedOutcome>;

/** What became of a page, together with the card that shows it where that is loaded when it is wanted. */
export type Drawable = { outcome: CapturedOutcome } | { outcome: UnsavedOutcome; Card: FunctionComponent<UnsavedCardProps> };

/** Makes ready what the card of an outcome needs, so that it is drawn in one go. Rejects where that can't be loaded. */
export async function drawable(outcome: Outcome): Promise<Drawable> {
  if (outcome.kind === 'saved' || outcome.kind === 'repeat') return { outcome };
  const card = await import('./UnsavedCard');
  return { outcome, Card: card.UnsavedCard };
}
