import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION_DIR } from '../browser/launch';
import { PACKED, popupScripts, SIZE_BUDGETS, type SizeBudget } from './budgets';
import { packedSize, scriptsOf, sizesOf } from './built';
import { OURS, popupOf } from './contestants';
import type { Goal, Measured, Peer, Row, Run } from './row';
import { weigh, weightsOf, type Weights } from './weights';

const kB = (bytes: number): number[] => [bytes / 1000];

/** What a part weighs as a whole, and of it each package. */
function partRows({ part, scripts }: SizeBudget, weights: Weights): Row[] {
  const { raw, gzip } = sizesOf(EXTENSION_DIR, scripts(EXTENSION_DIR));
  const packages = weightsOf(scripts(EXTENSION_DIR), weights).filter(([, bytes]) => bytes >= 500);
  return [
    { name: `${part}, raw`, unit: 'kB', samples: { [OURS]: kB(raw) }, base: OURS },
    { name: `${part}, gzip`, unit: 'kB', samples: { [OURS]: kB(gzip), ...Object.fromEntries(packages.map(([owner, bytes]) => [`  of it ${owner}`, kB(bytes)])) }, base: OURS },
  ];
}

/** A peer's popup script, where its popup loads it in the usual way. */
async function peerPopup({ dir }: Peer): Promise<number[]> {
  const page = await popupOf(dir);
  const scripts = existsSync(join(dir, page)) ? scriptsOf(dir, page) : [];
  return scripts.length > 0 ? kB(sizesOf(dir, scripts).gzip) : [];
}

/** What is downloaded and what is run, by package. */
export async function measureSizes({ peers, progress }: Run): Promise<Measured> {
  const weights = await weigh();
  progress(1, 1);
  const popups = await Promise.all(peers.map(async (peer) => [peer.name, await peerPopup(peer)] as const));
  const beside = popups.filter(([, sizes]) => sizes.length > 0);
  const packed = await Promise.all([{ name: OURS, dir: EXTENSION_DIR }, ...peers].map(async ({ name, dir }) => [name, await packedSize(dir)] as const));
  const ours = sizesOf(EXTENSION_DIR, popupScripts(EXTENSION_DIR)).gzip;
  return {
    rows: [
      ...SIZE_BUDGETS.flatMap((budget) => partRows(budget, weights)),
      ...(beside.length > 0 ? [{ name: 'popup, gzip, beside peers', unit: 'kB' as const, samples: { [OURS]: kB(ours), ...Object.fromEntries(beside) }, base: OURS }] : []),
      { name: 'packed extension', unit: 'kB', samples: Object.fromEntries(packed.map(([name, bytes]) => [name, kB(bytes)])), base: OURS },
    ],
    goals: [...SIZE_BUDGETS.map(goalOf), { says: 'packed extension, kB', value: (packed[0]?.[1] ?? NaN) / 1000, most: PACKED / 1000 }],
  };
}

function goalOf({ part, scripts, gzip }: SizeBudget): Goal {
  return { says: `${part}, gzip, kB`, value: sizesOf(EXTENSION_DIR, scripts(EXTENSION_DIR)).gzip / 1000, most: gzip / 1000 };
}
