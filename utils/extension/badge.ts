import { browser } from '#imports';

/** The colour of the count: quiet, for it is there all week. */
const COUNT_COLOR = '#5c646d';

/** Shows how many candidates this week has; nothing for none. */
export async function showCount(count: number): Promise<void> {
  await Promise.all([browser.action.setBadgeBackgroundColor({ color: COUNT_COLOR }), browser.action.setBadgeText({ text: count === 0 ? '' : `${count}` })]);
}
