import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One saved page of a corpus. */
export interface CorpusPage {
  /** Its file's name in the folder `pages`. */
  file: string;
  /** The address it was saved from, where that is known. */
  url?: string;
  site: string;
  /** `negative` pages must not be captured; the other words only describe. */
  kind: string;
  lang: string;
  /** The true title; null for a negative page. */
  title: string | null;
  /** Other right titles. */
  accept?: readonly string[];
  /** The encoding of the file's bytes, UTF-8 where it is missing. */
  charset?: string;
}

/** Reads the list of pages in `folder`. Throws where there is no `manifest.json`. */
export async function readManifest(folder: string): Promise<CorpusPage[]> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}
