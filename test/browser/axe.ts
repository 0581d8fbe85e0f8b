import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { setFirefoxTheme } from '../firefox/theme';

/** How a page may look by what the system says of itself, and what is asked of it so: in the second look only the colours are others. */
const LOOKS: readonly { look: string; asked: axe.RunOptions }[] = [
  { look: 'light', asked: {} },
  { look: 'dark', asked: { runOnly: ['color-contrast'] } },
];

/** What axe finds wrong on a page, in every look, a line each. */
export async function violations(page: Page): Promise<string[]> {
  // Half a megabyte, which a page is given once.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { look, asked } of LOOKS) {
    if (isFirefox(page.browser())) await setFirefoxTheme(page.browser(), look);
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    // What is right is not told in full, which takes as long as finding it out.
    const all = (await page.evaluate(`axe.run(document, ${JSON.stringify({ ...asked, resultTypes: ['violations'] })}).then(({ violations }) => violations)`)) as axe.Result[];
    found.push(...all.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${look}: ${id} at ${target.join(' ')}: ${failureSummary}`)));
  }
  return found;
}
