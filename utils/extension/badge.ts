import { browser } from '#imports';

/** The colour of the count: quiet, for it is there all week. */
const COUNT_COLOR = '#5c646d';

/** Shows how many candidates this week has; nothing for none. */
export async function showCount(count: number): Promise<void> {
  await Promise.all([browser.action.setBadgeBackgroundColor({ color: COUNT_COLOR }), browser.action.setBadgeText({ text: count === 0 ? '' : `${count}` })]);
}

/** `showCount` for a page that shows the queue: while the button tells what came of a capture, which it does for a moment, it is left alone; the count comes after it. */
export async function keepCount(count: number): Promise<void> {
  if (/^\d*$/.test(await browser.action.getBadgeText({}))) await showCount(count);
}
