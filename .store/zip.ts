import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The earliest time a zip can tell. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** Packs files by their names so that the same files make the same bytes, whenever and wherever. */
export async function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) zip.file(name, bytes, { date: NO_TIME, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'DOS' });
}

/** The files in a zip, by their names. */
export async function unpacked(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const { files } = await JSZip.loadAsync(zip);
  const inside = Object.values(files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(inside.map(async (file) => [file.name, await file.async('uint8array')] as const)));
}

/** Packs a zip anew: the one that is there carries the time and the folder's own order. */
export async function repack(path: string): Promise<void> {
  await writeFile(path, await packed(await unpacked(await readFile(path))));
}
