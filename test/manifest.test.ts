import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTENSION_DIR } from './browser/launch';

const read = (file: string): string => readFileSync(join(EXTENSION_DIR, file), 'utf8');
const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'));
const scripts = readdirSync(EXTENSION_DIR, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

describe('the built extension asks for almost nothing', () => {
  test('the permissions are these and no other', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'unlimitedStorage', 'contextMenus', 'alarms']);
  });

  test('what a click may ask for is this and no other', () => {
    expect(manifest.optional_permissions).toEqual(['tabs', 'downloads']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'content_security_policy', 'update_url'])('it has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('it runs from the oldest Chromium promised', () => {
    expect(manifest.minimum_chrome_version).toBe('116');
  });
});

describe('the built scripts hold', () => {
  test.each(scripts)('%s: no evaluated text and no script from elsewhere', (file) => {
    expect(read(file)).not.toMatch(/\beval\(|new Function\(|importScripts\(|createElement\(["'`]script/);
  });

  test.each(['read-page.js'])('%s: no network and no storage', (file) => {
    expect(read(file)).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|indexedDB|localStorage/);
  });
});

describe.each(['zh_CN', 'en'])('the manifest’s sentences in %s', (locale) => {
  test('are all there', () => {
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    const messages: Record<string, { message: string }> = JSON.parse(read(`_locales/${locale}/messages.json`));
    expect(used.length).toBeGreaterThan(0);
    for (const key of used) expect(messages[key ?? '']?.message).toMatch(/\S/);
  });
});

test('every icon size is there', () => {
  for (const size of [16, 32, 48, 128]) expect(existsSync(join(EXTENSION_DIR, `icons/${size}.png`))).toBe(true);
});
