import type { Candidate } from '@/utils/digest/candidate';
import { isLater, merge, mergeField, mergeIssue } from '@/utils/digest/merge';
import { drawWeekBack } from '@/utils/digest/share/draw-back';
import { drawSettingsBack } from '@/utils/digest/share/settings-file';
import type { Stamp } from '@/utils/digest/stamp';
import type { Backup } from './backup';

/** What is here and what a file brings, as one: nothing of either is lost, and the file's twice is the same as once. */
export function mergeBackups(here: Backup, brought: Backup): Backup {
  return {
    candidates: mergeRows([...here.candidates, ...brought.candidates], ({ week, identity }) => `${week} ${identity}`, merge),
    settings: mergeRows([...here.settings, ...brought.settings], ({ key }) => key, (a, b) => ({ key: a.key, ...mergeField(a, b) })),
    issues: mergeRows([...here.issues, ...brought.issues], ({ week }) => week, mergeIssue),
    // A name and a habit carry no stamp: what is known here stays.
    contributors: mergeRows([...here.contributors, ...brought.contributors], ({ id }) => id, (known, other) => (known.name === '' ? other : known)),
    places: mergeRows([...here.places, ...brought.places], ({ place }) => place, (known) => known),
  };
}

function mergeRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, mergeTwo: (a: Row, b: Row) => Row): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const known = merged.get(keyOf(row));
    merged.set(keyOf(row), known === undefined ? row : mergeTwo(known, row));
  }
  return [...merged.values()];
}

/** A backup's settings and issues with every stamp `drawnBack` to `now`, milliseconds since 1970. */
export function drawBackupBack(backup: Backup, now: number): Backup {
  const issues = backup.issues.flatMap((issue) => drawWeekBack({ candidates: [], issue }, now).issue ?? []);
  return { ...backup, settings: drawSettingsBack(backup.settings, now), issues };
}

/** The latest stamp in a backup: whoever takes it in must stamp after it, or their next change would lose. Undefined where there is none. */
export function latestStamp({ candidates, settings, issues }: Backup): Stamp | undefined {
  const stamps = [
    ...candidates.flatMap(stampsOf),
    ...settings.map(({ stamp }) => stamp),
    ...issues.flatMap(({ published, texts }) => [published.stamp, ...Object.values(texts).map(({ stamp }) => stamp)]),
  ];
  return stamps.reduce<Stamp | undefined>((latest, stamp) => (latest === undefined || isLater(stamp, latest) ? stamp : latest), undefined);
}

function stampsOf({ title, address, note, section, order, dropped, removed }: Candidate): Stamp[] {
  return [title, address, note, section, order, dropped, removed].map(({ stamp }) => stamp);
}
