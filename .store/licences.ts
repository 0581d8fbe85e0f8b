import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences under which code may be part of the package, and whether they ask for their text to be in it. */
const ALLOWED = new Map([
  ['MIT', true],
  ['ISC', true],
  ['Apache-2.0', true],
  ['MPL-2.0', false], // asks to say where the source is: what is under it is shipped as its makers publish it
  ['CC0-1.0', false], // asks for nothing
]);

interface Package {
  name: string;
  version: string;
  license: string;
  /** The licence's text as the package carries it; where it carries none, whom it is by. */
  text: string;
}

/** Lines in which packages under one licence differ. */
const COPYRIGHT = /^ *copyright (?!notice|owner|license|holder|\{).*$/gim;

/** The end of a line within a paragraph: broken alike, texts that say the same in most words are packed small. */
const BREAK = /(?<=\S)[ \t]*\n[ \t]*(?=\S)/g;

/** The folder of the package that a module of the bundle belongs to; undefined for our own. */
function folderOf(id: string, root: string): string | undefined {
  // The bundler's own few lines are in no file.
  const bundler = /^\0(vite|rolldown)\//.exec(id)?.[1];
  return bundler ? join(root, 'node_modules', bundler) : /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
}

/** Reads what a package says of itself. Throws where its licence is none that may be in the package. */
function packageIn(folder: string): Package {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Pick<Package, 'name' | 'version' | 'license'> & { author?: string | { name: string } };
  const wantsText = ALLOWED.get(license);
  if (wantsText === undefined) throw new Error(`${name} is under ${license}, which .store/licences.ts does not allow.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  const text = wantsText && file ? readFileSync(join(folder, file), 'utf8') : wantsText ? `Copyright ${(typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`}` : '';
  // What a bundler has bundled into itself is not in what it makes.
  return { name, version, license, text: text.split(/^# Licenses of bundled dependencies/m)[0] ?? '' };
}

/** One text for all packages whose licences read alike but for their copyright lines, and those lines with each. */
function listed(packages: readonly Package[]): string {
  const alike = new Map<string, Package[]>();
  for (const each of packages) {
    const text = each.text.replace(COPYRIGHT, '').replace(/\s+/g, ' ').trim();
    alike.set(text, [...(alike.get(text) ?? []), each]);
  }
  return [...alike.values()]
    .map((group) => {
      const names = group.map(({ name, version, license, text }) => [`${name} ${version}, ${license}, https://www.npmjs.com/package/${name}`, ...(text.match(COPYRIGHT) ?? []).map((line) => `  ${line.trim()}`)].join('\n'));
      return `${names.join('\n')}\n\n${(group[0]?.text ?? '').replace(COPYRIGHT, '').trim().replace(BREAK, ' ')}`.trim();
    })
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}

/** Notes the packages that end up in the bundles, and lists them with their licences. `asTheyAre` are those that are shipped without being bundled. */
export function licences(root: string, asTheyAre: readonly string[]): { plugin: () => Plugin; text: () => string } {
  const folders = new Set(asTheyAre.map((name) => join(root, 'node_modules', name)));
  const note = (id: string): void => {
    const folder = folderOf(id, root);
    if (folder) folders.add(folder);
  };
  return {
    plugin: () => ({
      name: 'licences',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') for (const [id, { renderedLength }] of Object.entries(chunk.modules)) if (renderedLength > 0) note(id);
      },
    }),
    text: () => `Linkweek contains these packages.\n\n${listed([...folders].map(packageIn).toSorted((a, b) => (a.name < b.name ? -1 : 1)))}\n`,
  };
}
