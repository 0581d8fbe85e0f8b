import type { Plugin } from 'vite';

/**
 * Loads what is loaded late, once its styles are there; those that the page links to or carries in itself are, and keep
 * their place. It stands in the place of Vite's, which is four times as long for what pages of the web need: scripts
 * asked for ahead, nonces, an event for a server that has a newer version meanwhile.
 */
const HELPER = `const asked = {};
const ask = (file) => asked[file] ??= document.querySelector('link[href="/' + file + '"],style[data-of~="' + file + '"]') ? 0 : new Promise((resolve, reject) => {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: '/' + file, onload: resolve, onerror: reject });
  document.head.append(link);
});
export const __vitePreload = (load, styles = []) => Promise.all(styles.map(ask)).then(load);
`;

/** Has what the surfaces load late come with a shorter helper. */
export function lateStyles(): Plugin {
  return {
    name: 'late-styles',
    apply: 'build',
    enforce: 'post',
    transform: { filter: { id: /vite\/preload-helper\.js$/ }, handler: () => ({ code: HELPER, map: null }) },
  };
}
