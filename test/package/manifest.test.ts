import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PAGE_SCRIPTS } from '../corpus/built-reader';
import { BROWSERS, openPackage } from './packages';

describe.each(BROWSERS)('the package for %s', async (browser) => {
  const { files, manifest, text } = await openPackage(browser);

  test.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'update_url', 'key', 'sandbox'])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('its pages run and show what is in it alone', () => {
    // The popup carries its styles in itself; by the hash, no others are allowed there.
    const [, styles = ''] = /<style[^>]*>(.+)<\/style>/s.exec(text('popup.html')) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(styles).not.toBe('');
    expect(manifest.content_security_policy).toEqual({ extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${hash}'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src https: http:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` });
  });

  // The polyfill, as its makers publish it, makes none of these either; it names messages from outside, which nobody listens to.
  const scripts = [...files.keys()].filter((file) => /\.(js|html)$/.test(file));
  test.each(scripts)('%s: no text becomes markup or script, and no script is from elsewhere', (file) => {
    expect(text(file)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|document\.write|\beval\(|new Function\(|importScripts\(|createElement\(["'`]script|<script[^>]*src="(?!\/)|<script>|javascript:/);
  });

  test.each(scripts.filter((file) => file !== 'browser-polyfill.js'))('%s: nothing listens to other extensions or pages', (file) => {
    expect(text(file)).not.toMatch(/onMessageExternal|onConnectExternal|onUserScript/);
  });

  test.each(PAGE_SCRIPTS)('%s, which is injected, has no network and no storage', (file) => {
    expect(text(file)).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|indexedDB|localStorage/);
  });

  test('the worker waits for the polyfill, which is there', () => {
    expect(text('background.js')).toMatch(/^import"\.\/browser-polyfill\.js";/);
    expect(files.has('browser-polyfill.js')).toBe(true);
  });

  test.each(['zh_CN', 'en'])('the manifest’s sentences in %s are all there', (locale) => {
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    const messages: Record<string, { message: string }> = JSON.parse(text(`_locales/${locale}/messages.json`));
    expect(used.length).toBeGreaterThan(0);
    for (const key of used) expect(messages[key ?? '']?.message).toMatch(/\S/);
    // As long as Chromium's store takes them.
    expect(messages.name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  test.each([16, 32, 48, 128])('there is an icon of %i pixels', (size) => {
    expect(files.has(`icons/${size}.png`)).toBe(true);
  });
});

test.each(['chrome', 'edge'] as const)('the package for %s runs from the oldest Chromium promised', async (browser) => {
  expect((await openPackage(browser)).manifest.minimum_chrome_version).toBe('116');
});
