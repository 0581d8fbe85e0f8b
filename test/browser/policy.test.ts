import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDesk } from './desk';
import { launch } from './launch';

let browser: Browser;
let desk: Page;
beforeAll(async () => {
  browser = await launch();
  desk = await openDesk(browser);
});
afterAll(() => browser.close());

/** Waits until the policy refuses what is tried in the desk, by this part of it. */
async function expectRefused(attempt: () => unknown, by: string): Promise<void> {
  const seen = await desk.evaluateHandle(() => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
    return directives;
  });
  // Some of what is refused throws as well.
  await desk.evaluate(attempt).catch(() => undefined);
  await vi.waitFor(async () => expect(await seen.jsonValue()).toContain(by), { timeout: 5000 });
}

const ATTEMPTS: readonly { what: string; by: string; attempt: () => unknown }[] = [
  { what: 'a script written into the page', by: 'script-src-elem', attempt: () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "ran"' })) },
  { what: 'a script from elsewhere', by: 'script-src-elem', attempt: () => document.body.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' })) },
  { what: 'an element’s own handler', by: 'script-src-attr', attempt: () => document.body.append(new DOMParser().parseFromString('<b onclick="document.title = 1"></b>', 'text/html').body) },
  { what: 'evaluated text', by: 'script-src', attempt: () => void setTimeout(() => Reflect.construct(Function, ['document.title = "ran"'])()) }, // later, for what a test evaluates itself may do all
  { what: 'a style sheet from elsewhere', by: 'style-src-elem', attempt: () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://elsewhere.example/a.css' })) },
  { what: 'a style written into the page', by: 'style-src-elem', attempt: () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'b { color: red }' })) },
  { what: 'a picture from elsewhere', by: 'img-src', attempt: () => Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }) },
  { what: 'a font from elsewhere', by: 'font-src', attempt: () => new FontFace('a', 'url(https://elsewhere.example/a.woff2)').load() },
  { what: 'a frame', by: 'frame-src', attempt: () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' })) },
  { what: 'a plugin', by: 'object-src', attempt: () => document.body.append(Object.assign(document.createElement('object'), { data: 'https://elsewhere.example/a.pdf' })) },
  { what: 'another base for addresses', by: 'base-uri', attempt: () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' })) },
  {
    what: 'a form sent elsewhere',
    by: 'form-action',
    attempt: () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://elsewhere.example/', method: 'post' });
      document.body.append(form);
      form.submit();
    },
  },
  { what: 'a socket', by: 'connect-src', attempt: () => new WebSocket('wss://elsewhere.example/') },
];

describe('in our own pages', () => {
  test.each(ATTEMPTS)('$what is refused', async ({ by, attempt }) => {
    await expectRefused(attempt, by);
    expect(await desk.title()).not.toBe('ran');
  });

  test.each(['https://dav.example/folder/', 'http://127.0.0.1:9/folder/', 'http://old.example/article'])('%s may be asked, if the reader has granted it', async (address) => {
    const refused = await desk.evaluate(async (of) => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
      await fetch(of).catch(() => undefined);
      return directives;
    }, address);
    expect(refused).toEqual([]);
  });
  test('what a fetched page hides is seen to be hidden', async () => {
    expect(await desk.evaluate(() => new DOMParser().parseFromString('<p style="display:none">x</p>', 'text/html').querySelector('p')?.style.display)).toBe('none');
  });
});
