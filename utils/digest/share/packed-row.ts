import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Stamp, Stamped } from '@/utils/digest/stamp';

/** A stamp as a file writes it: time, tick, and which of the file's people. */
export type PackedStamp = readonly [at: number, tick: number, by: number];
/** A value and which of the file's stamps it has. */
export type Packed<T> = readonly [value: T, stamp: number];

/** The stamps and people of a file, each once: a captured row has one stamp on seven fields. */
export class StampTable {
  readonly people: string[] = [];
  readonly stamps: PackedStamp[] = [];
  private readonly places = new Map<string, number>();

  pack<T>({ value, stamp }: Stamped<T>): Packed<T> {
    return [value, this.placeOf(stamp)];
  }

  private placeOf({ at, tick, by }: Stamp): number {
    const packed: PackedStamp = [at, tick, this.once(`person ${by}`, by, this.people)];
    return this.once(`stamp ${packed.join(' ')}`, packed, this.stamps);
  }

  private once<Entry>(key: string, entry: Entry, list: Entry[]): number {
    const place = this.places.get(key) ?? list.push(entry) - 1;
    this.places.set(key, place);
    return place;
  }
}

/** A candidate as a file writes it; its week is the file's. */
export function writeRow({ identity, identities, captured, addedBy, ...fields }: Candidate, table: StampTable): object {
  const { title, address, note, section, order, dropped, removed } = fields;
  return {
    identity,
    identities,
    captured,
    ...(addedBy ? { addedBy } : {}),
    title: table.pack(title),
    address: table.pack(address),
    note: table.pack(note),
    section: table.pack(section),
    order: table.pack(order),
    dropped: table.pack(dropped),
    removed: table.pack(removed),
  };
}

/** An issue as a file writes it. */
export function writeIssue({ published, texts }: Issue, table: StampTable): object {
  return { published: table.pack(published), texts: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, table.pack(text)])) };
}

/** A row as it was packed, where it makes sense; the shape of what comes back tells. */
export function readRow(row: Readonly<Record<string, unknown>>, stamps: readonly Stamp[]): Record<string, unknown> {
  return mapped(row, (value, key) => (FIELDS.has(key) ? unpacked(value, stamps) : value));
}

/** An issue as it was packed, likewise. */
export function readIssue(issue: Readonly<Record<string, unknown>>, stamps: readonly Stamp[]): Record<string, unknown> {
  return mapped(issue, (value, key) => (key === 'published' ? unpacked(value, stamps) : isRecord(value) ? mapped(value, (text) => unpacked(text, stamps)) : value));
}

const FIELDS: ReadonlySet<string> = new Set(['title', 'address', 'note', 'section', 'order', 'dropped', 'removed']);

function unpacked(value: unknown, stamps: readonly Stamp[]): unknown {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [given, place]: unknown[] = value;
  return { value: given, stamp: typeof place === 'number' ? stamps[place] : undefined };
}

/** Keys of any name, `__proto__` too, stay what they are: a name. */
function mapped(record: Readonly<Record<string, unknown>>, change: (value: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
