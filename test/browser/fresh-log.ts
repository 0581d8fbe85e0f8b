import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The number of the first log in a new profile. */
const FIRST = 3;

/** How often the files are looked at, and for how long nothing may have changed in them, milliseconds. */
const EVERY = 50;
const STILL = 500;
const PATIENCE = 20_000;

/** The files in which Chromium keeps the extension's databases, with their sizes; none where there is no database yet. */
async function filesIn(profile: string): Promise<string[]> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(databases, { recursive: true }).catch(() => []);
  const ours = names.filter((name) => /chrome-extension_.*\.leveldb\//.test(name));
  return Promise.all(ours.map(async (name) => `${name} ${await stat(join(databases, name)).then(({ size }) => size, () => 'gone')}`));
}

/** The number of the log that is written to; 0 where there is none. */
const logIn = (files: readonly string[]): number => Math.max(0, ...files.map((file) => Number(/(\d+)\.log /.exec(file)?.[1] ?? 0)));

/** The number of the log that the extension's databases are written to; 0 where there is none yet. */
export const logNumber = async (profile: string): Promise<number> => logIn(await filesIn(profile));

/** Resolves once the browser has begun a later log than the one before it started, 0 in a new profile, and has moved what stood in that. Throws where it does not. */
export async function freshLogBegun(profile: string, before: number): Promise<void> {
  const until = Date.now() + PATIENCE;
  let [seen, since] = ['', Date.now()];
  while (Date.now() < until) {
    const files = await filesIn(profile);
    if (files.join() !== seen) [seen, since] = [files.join(), Date.now()];
    else if (logIn(files) > Math.max(before, FIRST) && Date.now() - since >= STILL) return;
    await setTimeout(EVERY);
  }
  throw new Error(`After ${PATIENCE} ms the browser still writes to the log from before, or to its files:\n${seen}`);
}
