import type { Plugin } from 'vite';

/** A link to a stylesheet, by the file's path. */
export const STYLES = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;
const FIRST_MODULE = /\s*<script type="module"/;

/** Has a page ask for its styles before its code, which is longer: no module runs before the styles are there, and a popup waits for both. */
export function stylesFirst(): Plugin {
  return {
    name: 'styles-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!FIRST_MODULE.test(html)) throw new Error('This page has no module to put the styles before.');
        return html.replace(STYLES, '').replace(FIRST_MODULE, (module) => (html.match(STYLES) ?? []).join('') + module);
      },
    },
  };
}
