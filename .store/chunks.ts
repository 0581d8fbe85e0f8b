import type { Rolldown } from 'vite';
import { IN_ONE_LANGUAGE } from './languages-apart';

type Group = NonNullable<Extract<Rolldown.OutputOptions['codeSplitting'], { groups?: unknown }>['groups']>[number];
type Chunking = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1];

/**
 * Whose code is kept in one file each, in this order: what reads the page at hand, which the popup loads first, and what
 * cleans the addresses and spaces the titles for which that does not suffice; what else the popup loads before it runs is in the popup's, though
 * others need it too; then what it loads when a page is not as plain as most: the card of one that was not saved, and
 * what captures it in full; then what changes the queue; what the worker loads besides is in the worker's, and so on. Cut
 * up smaller the same code would compress worse and weigh 17 kB more.
 */
const OWNERS = ['first', 'address', 'spaced-title', 'popup', 'UnsavedCard', 'capture', 'changes', 'background', 'desk'] as const;

/** Where each of them begins. */
const BEGINS = /\/(?:entrypoints\/(?:popup\/(?=first))?|components\/(?=UnsavedCard\.tsx$)|utils\/extension\/(?=(?:capture|changes)\.ts$)|utils\/digest\/(?:address\/(?=address\.ts$)|text\/(?=spaced-title\.ts$)))([a-z-]+)/i;

/** Needed only to show an issue as it will read, and to read issues. */
const FROM_MARKDOWN = /\/node_modules\/(mdast-|micromark|unist-|decode-)/;

/** Needed only to read titles. */
const READING = /\/utils\/page\/|\/node_modules\/@mozilla\//;

/** What every page begins with, and what the popup does: left by itself, each would be one more file that the popup waits for. */
const BEGINNING = /\/components\/theme\.css|\/entrypoints\/popup\/(main\.tsx|first\.ts)$|virtual:wxt-(html-)?plugins/;

const isCode = (id: string): boolean => /\/(utils|node_modules|components)\/(?!.*\.css)/.test(id) && !IN_ONE_LANGUAGE.test(id);

/** The owners that a module is part of. `late` counts those too that only load it later. */
function ownersOf(module: string, chunking: Chunking, late: boolean): string[] {
  const importersOf = (id: string): readonly string[] => {
    const { importers = [], dynamicImporters = [] } = chunking.getModuleInfo(id) ?? {};
    return late ? [...importers, ...dynamicImporters] : importers;
  };
  const seen = new Set([module]);
  for (const id of seen) for (const importer of importersOf(id)) seen.add(importer);
  return [...seen].flatMap((id) => BEGINS.exec(id)?.[1] ?? []);
}

/** Which file of `chunks/` a module goes into, where it is not left to the bundler. */
export const CHUNKS: Group[] = [
  ...OWNERS.map((owner): Group => ({
    debugName: owner,
    // The worker imports both languages, which are to stay by themselves.
    includeDependenciesRecursively: owner !== 'background',
    name: (id, chunking) => ((isCode(id) || BEGINNING.test(id)) && ownersOf(id, chunking, false).includes(owner) ? `${owner}-too` : null),
  })),
  { name: 'from-markdown', test: FROM_MARKDOWN },
  {
    // What the desk and the options load when it is asked for. What the popup does stays in small files: it is quick.
    debugName: 'later',
    name: (id, chunking) => (isCode(id) && !READING.test(id) && ownersOf(id, chunking, false).length === 0 && !ownersOf(id, chunking, true).includes('popup') ? 'later' : null),
  },
];
