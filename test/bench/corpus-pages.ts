import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType } from '../corpus/content-type';
import { addressOf } from '../corpus/made-up-address';
import { readManifest, type CorpusPage } from '../corpus/manifest';
import type { Answer } from '../corpus/tab';
import { readSample, SAMPLES } from '../pages/samples';

/** A saved page with its true title, and what stands at its address. */
export interface SavedPage {
  page: CorpusPage;
  address: string;
  answer: Answer;
}

/** The project's own sample pages: short, and written by hand. */
function ownPages(): SavedPage[] {
  return SAMPLES.map((sample) => ({
    page: { file: sample.file, site: sample.address, kind: 'article', lang: 'zh', title: sample.title },
    address: sample.address,
    answer: { body: Buffer.from(readSample(sample)), contentType: 'text/html; charset=utf-8' },
  }));
}

async function savedPage(folder: string, page: CorpusPage): Promise<SavedPage> {
  const body = await readFile(join(folder, 'pages', page.file));
  return { page, address: addressOf(page), answer: { body, contentType: contentType(page, body) } };
}

/** The pages of a corpus that have a title, every `step`th; our own where there is no corpus. */
export async function titledPages(folder: string | undefined, step: number): Promise<SavedPage[]> {
  if (folder === undefined) return ownPages();
  const titled = (await readManifest(folder)).filter(({ title }) => title !== null);
  return Promise.all(titled.filter((_, at) => at % step === 0).map((page) => savedPage(folder, page)));
}
