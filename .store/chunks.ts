import type { Rolldown } from 'vite';
import { IN_ONE_LANGUAGE } from './languages-apart';

type Group = NonNullable<Extract<Rolldown.OutputOptions['codeSplitting'], { groups?: unknown }>['groups']>[number];
type Chunking = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1];

/**
 * Whose code is kept in one file each, in this order: what reads the page at hand, which the popup loads first, and what
 * cleans the addresses and spaces the titles for which that does not suffice; what else the popup loads before it runs is
 * in the popup's, though others need it too; then what it loads where a plain page is not all; what the worker loads
 * besides is in the worker's, and so on. Cut up smaller the same code would compress worse and weigh 17 kB more.
 */
const OWNERS = ['first', 'address', 'spaced-title', 'popup', 'besides', 'background', 'desk'] as const;

/** Where the surfaces begin, the popup's first part, and what that loads for few pages. */
const BEGINS = /\/(?:entrypoints\/(?:popup\/(?=first))?|utils\/digest\/(?:address\/(?=address\.ts$)|text\/(?=spaced-title\.ts$)))([a-z-]+)/;

/** What the popup loads when more is wanted than to show that a page was saved: what captures one in full, the card of one that was not saved, what changes the queue or leads out of it, and the list of shortcuts. */
const BESIDES = /\/utils\/extension\/(?:besides|capture|changes|outward)\.ts$|\/components\/(?:UnsavedCard|KeyList)\.tsx$/;

/** Needed only to show an issue as it will read, and to read issues. */
const FROM_MARKDOWN = /\/node_modules\/(mdast-|micromark|unist-|decode-)/;

/** Needed only to read titles. */
const READING = /\/utils\/page\/|\/node_modules\/@mozilla\//;

/** What every page begins with, and what the popup does: left by itself, each would be one more file that the popup waits for. */
const BEGINNING = /\/components\/theme\.css|\/entrypoints\/popup\/(main\.tsx|first\.ts)$|virtual:wxt-(html-)?plugins/;

const isCode = (id: string): boolean => /\/(utils|node_modules|components)\/(?!.*\.css)/.test(id) && !IN_ONE_LANGUAGE.test(id);

/** A module and all that can't run without it. */
function needing(module: string, chunking: Chunking): ReadonlySet<string> {
  const seen = new Set([module]);
  for (const id of seen) for (const importer of chunking.getModuleInfo(id)?.importers ?? []) seen.add(importer);
  return seen;
}

/** The owners that a module is part of. */
function ownersOf(module: string, chunking: Chunking): string[] {
  return [...needing(module, chunking)].flatMap((id) => (BESIDES.test(id) ? 'besides' : (BEGINS.exec(id)?.[1] ?? [])));
}

/** The owners that load a module when it is wanted. */
function lateOwnersOf(module: string, chunking: Chunking): string[] {
  return [...needing(module, chunking)].flatMap((id) => chunking.getModuleInfo(id)?.dynamicImporters ?? []).flatMap((id) => ownersOf(id, chunking));
}

/** Which file of `chunks/` a module goes into, where it is not left to the bundler. */
export const CHUNKS: Group[] = [
  ...OWNERS.map((owner): Group => ({
    debugName: owner,
    // The worker imports both languages, which are to stay by themselves.
    includeDependenciesRecursively: owner !== 'background',
    name: (id, chunking) => ((isCode(id) || BEGINNING.test(id)) && ownersOf(id, chunking).includes(owner) ? `${owner}-too` : null),
  })),
  { name: 'from-markdown', test: FROM_MARKDOWN },
  // A part of it is asked for by itself, and never without the rest.
  { debugName: 'read-html', name: (id, chunking) => (READING.test(id) && ownersOf(id, chunking).length === 0 ? 'read-html' : null) },
  {
    // What the desk and the options load when it is asked for. What the popup does so is in a small file: it is quick.
    debugName: 'later',
    name: (id, chunking) => (isCode(id) && !READING.test(id) && ownersOf(id, chunking).length === 0 && !lateOwnersOf(id, chunking).includes('popup') ? 'later' : null),
  },
];
