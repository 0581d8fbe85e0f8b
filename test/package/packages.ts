import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpacked } from '@/.store/zip';

/** The browsers there is a package for. */
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type PackedFor = (typeof BROWSERS)[number];

/** The project's top. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { version }: { version: string } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** What `npm run zip` made. */
export const zipOf = (what: PackedFor | 'sources', root = ROOT): Buffer => readFileSync(`${root}.output/linkweek-${version}-${what}.zip`);

/** A package's text files and manifest. */
export interface OpenPackage {
  files: ReadonlyMap<string, Uint8Array>;
  manifest: Record<string, unknown>;
  text: (file: string) => string;
}

/** Opens the package for a browser. */
export async function openPackage(browser: PackedFor): Promise<OpenPackage> {
  const files = await unpacked(zipOf(browser));
  const text = (file: string): string => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`There is no ${file} in the package for ${browser}.`);
    return new TextDecoder().decode(bytes);
  };
  return { files, manifest: JSON.parse(text('manifest.json')), text };
}
