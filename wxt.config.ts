import { fileURLToPath } from 'node:url';
import { mergeConfig, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { manifestMessages } from './components/messages/manifest';

/** A locale's sentences in the form the browser reads them. */
const localeFile = (messages: Record<string, string>): string => JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }])));

type Group = NonNullable<Extract<Rolldown.OutputOptions['codeSplitting'], { groups?: unknown }>['groups']>[number];

/** The part of the pages' code that the popup loads before it runs; its entrypoint is its own. */
const POPUP_TOO: Group = {
  debugName: 'popup-too',
  name: (id, chunking) => (/\/(utils|node_modules|components)\/(?!.*css)/.test(id) && isReached(id, (of) => chunking.getModuleInfo(of)?.importers ?? []) ? 'popup-too' : null),
};

/** Whether the popup's own script imports a module, by way of others too. */
function isReached(id: string, importersOf: (id: string) => readonly string[]): boolean {
  const seen = new Set([id]);
  for (const each of seen) for (const importer of importersOf(each)) seen.add(importer);
  return [...seen].some((each) => each.endsWith('/entrypoints/popup/main.tsx'));
}

export default defineConfig({
  // Whoever reads a file should see where its names come from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/icon/icon.svg' },
  vite: () => ({
    // Every browser from 116 on preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: [
        // Dexie's own build for browsers that know async functions, which all from 116 on do: 8 kB less in every popup.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        // The part of pangu that spaces a text; its browser build brings the part that walks documents, 8 kB more.
        { find: /^pangu\/browser$/, replacement: fileURLToPath(new URL('node_modules/pangu/dist/shared/index.js', import.meta.url)) },
      ],
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The polyfill is for the worker, which also listens. A page only asks, and every browser from 116 on answers
      // that with promises by itself: 3 kB less in every popup.
      const forWorker = entrypoints.some(({ type }) => type === 'background');
      if (!forWorker) Object.assign(config, mergeConfig(config, { resolve: { alias: { 'wxt/browser': 'wxt/browser' } } }));
      // What the popup loads anyway stays together, though some of it is also needed by what is loaded later: cut up
      // small it would compress worse, 2 kB more in every popup.
      if (entrypoints.some(({ type }) => type === 'popup')) Object.assign(config, mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: { groups: [POPUP_TOO] } } } } }));
    },
    'build:manifestGenerated': (_, manifest) => {
      // The popup's own <title> would stand here, in one language.
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
    },
    'build:publicAssets': (_, files) => {
      for (const [locale, messages] of Object.entries(manifestMessages)) files.push({ relativeDest: `_locales/${locale}/messages.json`, contents: localeFile(messages) });
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // The popup copies under the reader's own click, which needs no clipboard permission; that one would warn at install.
    // `alarms`, for the weekly backup, warns of nothing; it could be asked for later in Chromium, but not in Firefox.
    permissions: ['activeTab', 'scripting', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // Asked for by a click that says what for, and given back when that is done: the tabs' titles and
    // addresses, to take in several; the very sites that links lead to, to read their titles; the downloads
    // folder, as long as the weekly backup is on.
    optional_permissions: ['tabs', 'downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    minimum_chrome_version: '116',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'capture-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_captureShortcut__' },
    },
  },
});
