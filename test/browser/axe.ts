import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { setFirefoxTheme } from '../firefox/theme';

/** How a page may look: what the system says of itself. */
const LOOKS = ['light', 'dark'];

/** What axe finds wrong on a page, in every look, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const look of LOOKS) {
    if (isFirefox(page.browser())) await setFirefoxTheme(page.browser(), look);
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    const { violations: all } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
    found.push(...all.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${look}: ${id} at ${target.join(' ')}: ${failureSummary}`)));
  }
  return found;
}
