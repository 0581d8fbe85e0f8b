import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTE_COMMIT } from '../click';
import { WORD } from '../contestants';

declare global {
  interface Window {
    /** In a popup that has the clock: when things were so, milliseconds since 1970. */
    clocked?: Record<string, number>;
  }
}

/** What every title has that is clicked on here. */
export const IN_EACH_TITLE = '次点击的文章';

/**
 * Runs first in a popup. Looks at every frame, as in Chromium: what holds as one begins is shown with it. Ours shows the
 * title in its card, as text or in a field; below it stand the titles of earlier pages.
 */
const CLOCK = `const clocked = window.clocked = {};
const note = (name) => (clocked[name] ??= performance.timeOrigin + performance.now());
const isShown = () => {
  const card = document.querySelector('main > section') ?? document.body;
  return [card?.textContent, ...[...(card?.querySelectorAll('input, textarea') ?? [])].map(({ value }) => value)].some((text) => text?.includes('${IN_EACH_TITLE}') || text === '${WORD}');
};
const look = () => {
  if (!isShown()) return requestAnimationFrame(look);
  setTimeout(note, 0, 'title');
};
requestAnimationFrame(look);
${NOTE_COMMIT}`;

/** Puts the clock into an unpacked extension's popup, for Firefox lets nobody into an extension's page before it begins, and gives the extension an id of its own. */
export async function putClock(dir: string, id: string): Promise<void> {
  await writeFile(join(dir, 'clock.js'), CLOCK);
  const popup = join(dir, 'popup.html');
  await writeFile(popup, (await readFile(popup, 'utf8')).replace('<meta charset="utf-8">', '$&<script src="/clock.js"></script>'));
  const manifest = join(dir, 'manifest.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), browser_specific_settings: { gecko: { id } } }));
}
