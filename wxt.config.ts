import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { bareScripts } from './.store/bare-scripts';
import { beginAlsoWith } from './.store/beginnings';
import { builtElsewhere, LOADED_BY_NAME } from './.store/built-elsewhere';
import { CHUNKS } from './.store/chunks';
import { classesApart } from './.store/classes-apart';
import { iconsApart } from './.store/icons-apart';
import { inlineStyles } from './.store/inline-styles';
import { LANGUAGE_FILES } from './.store/languages-apart';
import { lateStyles } from './.store/late-styles';
import { laterModule } from './.store/later-module';
import { licences } from './.store/licences';
import { mendedDependencies } from './.store/mended-dependencies';
import { contentSecurityPolicy } from './.store/policy';
import { stylesFirst } from './.store/styles-first';
import { workerPolyfill } from './.store/worker-polyfill';
import { repack } from './.store/zip';
import { manifestMessages } from './components/messages/manifest';

/** A locale's sentences in the form the browser reads them. */
const localeFile = (messages: Record<string, string>): string => JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }])));

/**
 * The oldest browsers promised; what is built for them is lowered to what they know. Chromium: a fork a few versions
 * behind. Firefox: from 128 on it asks for one site at a time, and from 140, on Android 142, it says before installing
 * what an extension collects.
 */
const OLDEST = { chromium: 116, firefox: 142 };

/** What Firefox asks of an extension beyond what the others do. */
const GECKO = {
  // The queue belongs to this id: another one would be another extension, with an empty database.
  id: '@linkweek',
  strict_min_version: `${OLDEST.firefox}.0`,
  // Asked for with the server of a group's folder; see `reachOf`.
  data_collection_permissions: { required: ['none' as const], optional: ['authenticationInfo' as const, 'personallyIdentifyingInfo' as const, 'browsingActivity' as const, 'websiteContent' as const] },
};

const root = fileURLToPath(new URL('.', import.meta.url));
const bundled = licences(root, ['webextension-polyfill']);
const POPUP = 'entrypoints/popup/index.html';
const popupStyles = inlineStyles(POPUP);

export default defineConfig({
  // Whoever reads a file should see where its names come from.
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/icon/icon.svg' },
  vite: ({ browser, command }) => ({
    plugins: [mendedDependencies(), bareScripts(), iconsApart(), classesApart(), bundled.plugin(), stylesFirst(), popupStyles.plugin(), ...(command === 'build' ? [laterModule(POPUP)] : []), lateStyles()],
    // A page asks for all the files it begins with at once. What is loaded later lies in few files: to preload what they import would gain nothing.
    build: { target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chromium}`, modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) } },
    // Two names that tell what they are compress better than a number made from the file's path.
    css: { modules: { generateScopedName: (local, file) => `${basename(file, '.module.css')}-${local}` } },
    resolve: {
      alias: [
        // Dexie's own build for browsers that know async functions, which all from 116 on do: 8 kB less in every popup; as its makers minify it, who know which names they may shorten, 0.6 kB less again.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
        // The part of pangu that spaces a text; its browser build brings the part that walks documents, 8 kB more.
        { find: /^pangu\/browser$/, replacement: fileURLToPath(new URL('node_modules/pangu/dist/shared/index.js', import.meta.url)) },
      ],
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (!entrypoints.some(({ type }) => type === 'popup')) return void config.plugins?.push(builtElsewhere(config.mode === 'development'));
      if (output === undefined || Array.isArray(output)) return;
      // The store delivers each version whole, so that names without a hash never meet an older file of that name.
      // We write nothing to the console; what a library would tell its developer there is 0.5 kB in every popup.
      Object.assign(output, { minify: { compress: { dropConsole: true }, mangle: true, codegen: true }, chunkFileNames: 'chunks/[name].js', entryFileNames: ({ name }: { name: string }) => (name === 'background' ? 'background.js' : `chunks/${name}.js`), assetFileNames: 'assets/[name].[ext]', codeSplitting: { groups: CHUNKS } });
      beginAlsoWith({ ...LOADED_BY_NAME, ...LANGUAGE_FILES }, config, root);
      config.plugins?.push(workerPolyfill());
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      // While one works on it, the pages' script comes from the server that rebuilds them.
      if (config.command === 'build') manifest.content_security_policy = { extension_pages: contentSecurityPolicy(popupStyles.hashes()) };
      // The popup's own <title> would stand here, in one language.
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
    },
    'build:publicAssets': (_, files) => {
      for (const [locale, messages] of Object.entries(manifestMessages)) files.push({ relativeDest: `_locales/${locale}/messages.json`, contents: localeFile(messages) });
      files.push({ relativeDest: 'licences.txt', contents: bundled.text() });
    },
    'zip:extension:done': (_, path) => repack(path),
    'zip:sources:done': (_, path) => repack(path),
  },
  // What a store's reviewer needs to build the same package.
  zip: {
    includeSources: ['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'wxt.config.ts', '*.md', 'LICENSE', '.store/**', 'entrypoints/**', 'components/**', 'utils/**'],
    excludeSources: ['**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    // The popup copies under the reader's own click, which needs no clipboard permission; that one would warn at install.
    // `unlimitedStorage` warns of nothing either. Without it the browser throws the queue away when other sites fill
    // the disk; Firefox wants to be asked besides; see `keepStorage`.
    // `alarms`, for the weekly backup, the group folder and the count on Monday, warns of nothing; it could be asked for
    // later in Chromium, but not in Firefox.
    permissions: ['activeTab', 'scripting', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // Asked for by a click that says what for, and given back when that is done: the tabs' titles and
    // addresses, to take in several; the very sites that links lead to, to read their titles; the downloads
    // folder, as long as the weekly backup is on.
    optional_permissions: ['tabs', 'downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: `${OLDEST.chromium}` }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'capture-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_captureShortcut__' },
    },
  }),
});
