import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTENSION_DIR } from './browser/launch';
import { FIREFOX_DIR } from './firefox/launch';
import { sources } from './house/sources';
import type { Oldest } from './oldest-browsers/has';
import { newerInApi, newerInManifest } from './oldest-browsers/in-manifest';
import { newerInScript } from './oldest-browsers/in-scripts';
import { newerInStyles } from './oldest-browsers/in-styles';

const manifestIn = (folder: string): { minimum_chrome_version: string; browser_specific_settings: { gecko: { strict_min_version: string } } } => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** Each build, and the oldest browser that its manifest lets it into. */
const BUILDS: readonly { folder: string; oldest: Oldest }[] = [
  { folder: EXTENSION_DIR, oldest: { browser: 'chrome', version: parseFloat(manifestIn(EXTENSION_DIR).minimum_chrome_version) } },
  { folder: FIREFOX_DIR, oldest: { browser: 'firefox', version: parseFloat(manifestIn(FIREFOX_DIR).browser_specific_settings.gecko.strict_min_version) } },
];

describe.each(BUILDS)('$oldest.browser $oldest.version has all that is in its build:', ({ folder, oldest }) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = (ending: string): string[] => files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(folder, file), 'utf8'));

  test('what the scripts call', () => {
    expect(texts('.js').flatMap((script) => newerInScript(script, oldest))).toEqual([]);
  });

  test('what the styles say', () => {
    expect(texts('.css').flatMap((css) => newerInStyles(css, oldest))).toEqual([]);
  });

  test('what the manifest says', () => {
    expect(newerInManifest({ ...manifestIn(folder) }, oldest)).toEqual([]);
  });

  test('what is asked of the browser', () => {
    expect(sources().flatMap(({ text }) => newerInApi(text, oldest))).toEqual([]);
  });
});

describe('what is too new is found', () => {
  const CHROME: Oldest = { browser: 'chrome', version: 116 };
  const FIREFOX: Oldest = { browser: 'firefox', version: 140 };
  test.each([
    ['a static function', () => newerInScript('return URL.canParse(a)', CHROME), ['.canParse', 'URL.canParse']],
    ['a member under whatever name its object has', () => newerInScript('a.intersection(b)', CHROME), ['.intersection']],
    ['an object', () => newerInScript('new DisposableStack()', FIREFOX), ['new DisposableStack']],
    ['a function in a style', () => newerInStyles('a{color:light-dark(#fff,#000)}', CHROME), ['light-dark()']],
    ['a selector', () => newerInStyles('a:open{color:red}', CHROME), [':open']],
    ['a property', () => newerInStyles('a{field-sizing:content}', FIREFOX), ['field-sizing', 'field-sizing: content']],
    ['a word of a property', () => newerInStyles('a{text-wrap:pretty}', CHROME), ['text-wrap: pretty']],
    ['a rule', () => newerInStyles('@starting-style{a{opacity:0}}', CHROME), ['@starting-style']],
    ['a permission', () => newerInManifest({ permissions: ['sidePanel'] }, FIREFOX), ['permissions.sidePanel']],
    ['a key', () => newerInManifest({ optional_host_permissions: [] }, { browser: 'firefox', version: 127 }), ['optional_host_permissions']],
    ['an interface of the other browser', () => newerInApi('browser.sidePanel.open()', FIREFOX), ['browser.sidePanel.open']],
  ])('%s', (_, found, expected) => {
    expect(found()).toEqual(expected);
  });
});
