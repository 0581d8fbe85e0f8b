import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** How a page may look: what the system says of itself. */
const LOOKS = [
  { name: 'light', media: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { name: 'dark', media: [{ name: 'prefers-color-scheme', value: 'dark' }] },
];

/** What axe finds wrong on a page, in every look, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { name, media } of LOOKS) {
    await page.emulateMediaFeatures(media);
    const { violations: all } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
    found.push(...all.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${name}: ${id} at ${target.join(' ')}: ${failureSummary}`)));
  }
  return found;
}
