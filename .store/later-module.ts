import type { Plugin } from 'vite';

const MODULES = /<script type="module"([^>]*) src="([^"]+)"><\/script>/g;

/**
 * Has a page only ask for its module and what that is built of, for a script of its own to load when it is time: run as
 * the page begins, they would take the time of what that script does. See `loadRest`.
 */
export function laterModule(page: string): Plugin {
  return {
    name: 'later-module',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) => {
        if (!filename.endsWith(page)) return html;
        if ([...html.matchAll(MODULES)].length === 0) throw new Error(`${page} has no module.`);
        return html.replace(MODULES, '<link rel="modulepreload"$1 href="$2">');
      },
    },
  };
}
