import { browser } from '#imports';
import type { Settings } from '@/utils/digest/settings';
import { countWeek } from '@/utils/queue/week';
import { showCount } from './badge';
import type { Outcome } from './capture';
import { weekNow } from './week-now';
import { currentSettings } from './settings';

/** What came of a capture, as far as the toolbar button shows it. */
export type Flash = Outcome['kind'];

/** What the toolbar button shows of a capture made without the popup, a row each. */
const FLASHES: Record<Flash, { text: string; color: string }> = {
  saved: { text: '✓', color: '#177a3b' },
  repeat: { text: '=', color: '#0b5fce' },
  offered: { text: '?', color: '#0b5fce' },
  refused: { text: '!', color: '#b3261e' },
  failed: { text: '!', color: '#b3261e' },
};

/** How long the badge stays, in milliseconds: long enough to be seen from the corner of an eye. */
const STAY = 2500;

/** The flash that is on: it must not be ended by an older one's time, nor wiped out by a count. */
let ending: ReturnType<typeof setTimeout> | undefined;

/** Reads this week's count and shows it; a database that can't be opened has none to show. `known` spares reading the settings. */
export async function showThisWeek(known?: Settings): Promise<void> {
  const { timeZone } = known ?? (await currentSettings());
  const count = await countWeek(weekNow(timeZone)).catch(() => 0);
  if (ending === undefined) await showCount(count);
}

/**
 * Flashes what came of a capture on the toolbar button; then the count is back. The sentence is there
 * for whoever points at the button, on that tab and until it shows another page.
 */
export async function flash(kind: Flash, sentence: string, tabId: number | undefined): Promise<void> {
  const { text, color } = FLASHES[kind];
  clearTimeout(ending);
  ending = setTimeout(() => {
    ending = undefined;
    void showThisWeek();
  }, STAY);
  // A tab that is closed by then has no button to point at.
  const title = tabId === undefined ? Promise.resolve() : browser.action.setTitle({ title: sentence, tabId }).catch(() => undefined);
  await Promise.all([browser.action.setBadgeText({ text }), browser.action.setBadgeBackgroundColor({ color }), title]);
}
