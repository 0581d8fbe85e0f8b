import { mkdtemp, readFile, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Extension } from 'puppeteer-core';
import { EXTENSION_DIR } from '../browser/launch';

/** An extension in the browser. */
export interface Contestant {
  name: string;
  extension: Extension;
  /** The address of its popup. */
  popup: string;
}

/** How they are called in the table. */
export const OURS = 'Linkweek';
export const BLANK = 'blank popup';
export const BARE = 'bare capture';

/** What the blank extension shows. */
export const WORD = 'blank';

/** What the bare capture shows once the page is stored. */
export const STORED = 'stored';

/** Makes the least extension whose popup shows anything: nothing that opens a popup can be quicker. Gives its folder. */
export async function blankExtension(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'linkweek-blank-'));
  await writeFile(join(dir, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Blank', version: '1', action: { default_popup: 'popup.html' } }));
  await writeFile(join(dir, 'popup.html'), `<!doctype html><meta charset="utf-8"><p>${WORD}</p>`);
  return dir;
}

/** What the popup of the bare capture does. */
const BARE_SCRIPT = `const [titled, stored] = document.querySelectorAll('p');
const opening = indexedDB.open('bare', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('pages', { autoIncrement: true });
const opened = new Promise((resolve) => opening.onsuccess = () => resolve(opening.result));
const capture = async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => ({ title: document.title, address: location.href }) });
  titled.textContent = result.title;
  const transaction = (await opened).transaction('pages', 'readwrite', { durability: 'strict' });
  transaction.oncomplete = () => stored.textContent = '${STORED}';
  transaction.objectStore('pages').add(result);
};
capture();
`;

/**
 * Makes the least extension that captures a page: it asks for the tab's title and address, shows the title and stores
 * both, with nothing read, drawn or looked up besides. No capture can be quicker. Gives its folder.
 */
export async function bareCapture(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'linkweek-bare-'));
  await writeFile(join(dir, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Bare', version: '1', permissions: ['activeTab', 'scripting'], action: { default_popup: 'popup.html' } }));
  await writeFile(join(dir, 'popup.html'), '<!doctype html><meta charset="utf-8"><p>…</p><p></p><script src="popup.js"></script>');
  await writeFile(join(dir, 'popup.js'), BARE_SCRIPT);
  return dir;
}

/** Another copy of ours as it was built in `built`, which has a database of its own. Gives its folder. */
export async function anotherOfOurs(built = EXTENSION_DIR): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'linkweek-ours-'));
  await cp(built, dir, { recursive: true });
  return dir;
}

/** The page that an unpacked extension's toolbar button opens. Throws where it opens none. */
export async function popupOf(dir: string): Promise<string> {
  const { action }: { action?: { default_popup?: string } } = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  if (!action?.default_popup) throw new Error(`The extension in ${dir} opens no popup.`);
  return action.default_popup.replace(/^\//, '');
}

/**
 * Puts an unpacked extension into the browser. A page of it stays open, and with it its process: a popup that had to
 * wait for a process would hide what it takes by itself.
 */
export async function enter(browser: Browser, name: string, dir: string): Promise<Contestant> {
  const id = await browser.installExtension(dir);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${name} is not in the browser.`);
  await (await browser.newPage()).goto(`chrome-extension://${id}/manifest.json`);
  return { name, extension, popup: `chrome-extension://${id}/${await popupOf(dir)}` };
}

/** How long an extension may take to greet, milliseconds. One that did so in the middle of a click would take the focus from the popup, which closes. */
const GREETS_WITHIN = 2000;

/** Closes every page that extensions opened by themselves, as they do when they are new. */
export async function closeGreetings(browser: Browser): Promise<void> {
  await setTimeout(GREETS_WITHIN);
  const greetings = browser.targets().filter((target) => target.type() === 'page' && target.url().startsWith('chrome-extension://') && !target.url().endsWith('/manifest.json'));
  for (const greeting of greetings) await (await greeting.page())?.close();
}
