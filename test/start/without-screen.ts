import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { button, cardState } from '../browser/card';
import { copiedBy } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { openPage } from '../browser/open-page';
import { clickToolbar } from '../browser/toolbar';
import { SAMPLES, readSample, type Sample } from '../pages/samples';

/** Beside the build, where git does not look. */
const PICTURES = fileURLToPath(new URL('../../.output/pictures', import.meta.url));

/** Does the whole job where there is no screen: clicks on the sample pages, copies the week and takes a picture. */
export async function withoutScreen(): Promise<void> {
  console.log('There is no screen here, so a browser without a window does the job.\n');
  const browser = await launch();
  try {
    let popup: Page | undefined;
    for (const sample of SAMPLES) popup = await save(browser, sample);
    if (popup) await show(popup);
  } finally {
    await browser.close();
  }
}

/** A toolbar click on one page, and the word for it where the click alone does not save. */
async function save(browser: Browser, sample: Sample): Promise<Page> {
  const page = await openPage(browser, sample.address, readSample(sample));
  const popup = await clickToolbar(browser, page);
  const said = [await cardState(popup)];
  if (!sample.article) {
    await button(popup, messages.card.add).click();
    said.push(await cardState(popup, said[0]));
  }
  console.log(`${sample.address}\n  ${said.join(' → ')}`);
  return popup;
}

async function show(popup: Page): Promise<void> {
  const markdown = await copiedBy(popup, () => button(popup, messages.export.copy).click());
  console.log(`\nThe week, as copied by the popup:\n\n${markdown}`);
  mkdirSync(PICTURES, { recursive: true });
  const picture = join(PICTURES, 'popup.png');
  await popup.screenshot({ path: picture as `${string}.png` });
  console.log(`What the popup looks like: ${relative(cwd(), picture)}`);
}
