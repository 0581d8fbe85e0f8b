import { browser } from '#imports';
import type { Outcome } from './capture';

/** What the toolbar button shows of a capture made without the popup, a row each. */
const FLASHES: Record<Outcome['kind'], { text: string; color: string }> = {
  saved: { text: '✓', color: '#177a3b' },
  repeat: { text: '=', color: '#0b5fce' },
  offered: { text: '?', color: '#0b5fce' },
  refused: { text: '!', color: '#b3261e' },
  failed: { text: '!', color: '#b3261e' },
};

/** How long the badge stays, in milliseconds: long enough to be seen from the corner of an eye. */
const STAY = 2500;

/** Flashes what came of a capture on the toolbar button, with the sentence for whoever points at it. */
export async function flash(kind: Outcome['kind'], sentence: string): Promise<void> {
  const { text, color } = FLASHES[kind];
  await Promise.all([browser.action.setBadgeText({ text }), browser.action.setBadgeBackgroundColor({ color }), browser.action.setTitle({ title: sentence })]);
  setTimeout(() => void browser.action.setBadgeText({ text: '' }), STAY);
}
