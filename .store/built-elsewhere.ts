import type { Plugin } from 'vite';

/** What the pages load is built together, and apart from the scripts that begin by themselves. */
const CHUNK = /^\/chunks\//;

/** Modules of the pages that such a script loads, by the name that each is built under there. */
export const LOADED_BY_NAME = { first: 'entrypoints/popup/first.ts' };

const moduleOf = (path: string): string => `@/${path.replace(/\.ts$/, '')}`;

/**
 * Has a script that is built by itself name what the pages are built of, without bringing it along: the code that it
 * loads later, and the styles whose classes it uses, which the page that runs it carries already. While one works on it,
 * what it loads of the pages is in it, for the pages' own is not in a file then.
 */
export function builtElsewhere(working: boolean): Plugin {
  return {
    name: 'built-elsewhere',
    resolveId: {
      order: 'pre',
      filter: { id: [CHUNK, ...(working ? [] : Object.values(LOADED_BY_NAME).map((path) => new RegExp(`^${moduleOf(path)}$`)))] },
      handler: (id) => {
        const [file] = Object.entries(LOADED_BY_NAME).find(([, path]) => moduleOf(path) === id) ?? [];
        return { id: file === undefined ? id : `/chunks/${file}.js`, external: true };
      },
    },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.keys(bundle)) if (file.endsWith('.css')) delete bundle[file];
      },
    },
  };
}
