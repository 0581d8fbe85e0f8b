import { describe, expect, test } from 'vitest';
import { sources } from '../house/sources';
import type { Oldest } from './oldest-browsers/has';
import { newerInApi, newerInManifest } from './oldest-browsers/in-manifest';
import { newerInScript } from './oldest-browsers/in-scripts';
import { newerInStyles } from './oldest-browsers/in-styles';
import { openPackage, type PackedFor } from './packages';

/** The oldest browser that a package's manifest lets it into. */
function oldestFor(browser: PackedFor, manifest: Record<string, unknown>): Oldest {
  const [, version] = /"(?:minimum_chrome_version|strict_min_version)":"(\d+)/.exec(JSON.stringify(manifest)) ?? [];
  return { browser: browser === 'firefox' ? 'firefox' : 'chrome', version: Number(version) };
}

describe.each(['chrome', 'firefox'] as const)('the oldest %s promised has all that is in its package:', async (browser) => {
  const { files, manifest, text } = await openPackage(browser);
  const oldest = oldestFor(browser, manifest);
  const texts = (ending: string): string[] => [...files.keys()].filter((file) => file.endsWith(ending)).map(text);

  test('which is one', () => {
    expect(oldest.version).toBeGreaterThan(100);
  });

  test('what the scripts call', () => {
    expect(texts('.js').flatMap((script) => newerInScript(script, oldest))).toEqual([]);
  });

  test('what the styles say', () => {
    const inPages = texts('.html').flatMap((page) => [...page.matchAll(/<style[^>]*>(.+?)<\/style>/gs)].map(([, css = '']) => css));
    expect(inPages).toHaveLength(1);
    expect([...texts('.css'), ...inPages].flatMap((css) => newerInStyles(css, oldest))).toEqual([]);
  });

  test('what the manifest says', () => {
    expect(newerInManifest(manifest, oldest)).toEqual([]);
  });

  test('what is asked of the browser', () => {
    expect(sources().flatMap((source) => newerInApi(source.text, oldest))).toEqual([]);
  });
});

describe('what is too new is found', () => {
  const CHROME: Oldest = { browser: 'chrome', version: 116 };
  const FIREFOX: Oldest = { browser: 'firefox', version: 140 };
  test.each([
    ['a static function', () => newerInScript('return URL.canParse(a)', CHROME), ['.canParse', 'URL.canParse']],
    ['a member under whatever name its object has', () => newerInScript('a.intersection(b)', CHROME), ['.intersection']],
    ['no word of a list, as it is minified', () => newerInScript('`nav.share`.split(`.`).intersection(b)', CHROME), ['.intersection']],
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
