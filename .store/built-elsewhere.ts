import type { Plugin } from 'vite';

/** What the pages load is built together, and apart from the scripts that begin by themselves. */
const CHUNK = /^\/chunks\//;

/** Has a script that is built by itself name what the pages are built of, without bringing it along: the code that it loads later, and the styles whose classes it uses, which the page that runs it carries already. */
export function builtElsewhere(): Plugin {
  return {
    name: 'built-elsewhere',
    resolveId: { order: 'pre', filter: { id: CHUNK }, handler: (id) => ({ id, external: true }) },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.keys(bundle)) if (file.endsWith('.css')) delete bundle[file];
      },
    },
  };
}
