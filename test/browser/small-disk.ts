import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';

/** Whether this user may mount a disk. */
export const CAN_MOUNT = getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;

/** A disk that is soon full. */
export interface SmallDisk {
  /** The folder that it is. */
  path: string;
  /** Writes until it takes no more. */
  fill: () => Promise<void>;
  /** Removes what filled it. */
  makeRoom: () => Promise<void>;
}

/** Runs something with a disk of so many megabytes in a folder, a new one where none is named. Throws where none can be mounted; see `CAN_MOUNT`. */
export async function withSmallDisk(megabytes: number, run: (disk: SmallDisk) => Promise<void>, folder?: string): Promise<void> {
  const path = folder ?? (await mkdtemp(join(tmpdir(), 'linkweek-disk-')));
  const filling = join(path, 'filling');
  try {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'linkweek', path], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    await run({ path, fill: () => fill(filling), makeRoom: () => rm(filling) });
  } finally {
    spawnSync('umount', ['-l', path]);
    if (folder === undefined) await rm(path, { recursive: true });
  }
}

async function fill(file: string): Promise<void> {
  for (const size of [1_000_000, 1000]) {
    // It is what is wanted that this fails.
    for (let full = false; !full; ) await appendFile(file, Buffer.alloc(size)).catch(() => (full = true));
  }
}
