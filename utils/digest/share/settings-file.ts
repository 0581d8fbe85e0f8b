import type { SettingRow } from '@/utils/digest/backup/backup';
import { ROWS } from '@/utils/digest/backup/row-shapes';
import { list, object, someText, type Fault, type Shape } from '@/utils/digest/backup/shape';
import { mergeField } from '@/utils/digest/merge';
import { drawValueBack } from './draw-back';
import { withSum } from './checksum';
import { openFile, type Read } from './refusal';
import { isShared } from './shared-settings';
import { person, personName } from './week-file';

/** The digest's settings that one contributor decided last. */
export interface SettingsFile {
  /** Contributor id. */
  contributor: string;
  /** What they call themselves; may be empty. It is here so that a new name goes out though no week is changed. */
  name: string;
  settings: readonly SettingRow[];
}

const SETTINGS_FORMAT = 'linkweek-settings';
const SETTINGS_VERSION = 1;
/** A template is text that people write; UTF-16 units or bytes. */
export const LARGEST_SETTINGS = 1024 * 1024;

/** The shared settings that a contributor decided last. `ids`: theirs. */
export function ownSettings(settings: readonly SettingRow[], ids: ReadonlySet<string>): SettingRow[] {
  return settings.filter((row) => isShared(row) && ids.has(row.stamp.by)).sort(byKey);
}

/** Writes a contributor's settings file. */
export function writeSettingsFile({ contributor, name, settings }: SettingsFile): string {
  return withSum(JSON.stringify({ format: SETTINGS_FORMAT, version: SETTINGS_VERSION, contributor, name, settings }).slice(0, -1));
}

const sharedSetting: Shape = (given) => ROWS.settings(given) ?? (isSettingRow(given) && isShared(given) ? undefined : '.key');
const anything: Shape = () => undefined;
const file = object({ format: anything, version: anything, contributor: person, name: personName, settings: list(sharedSetting) }, { sum: someText });

function isSettingRow(given: unknown): given is SettingRow {
  return typeof given === 'object' && given !== null && 'key' in given;
}

/** Reads a settings file whole, or says why none of it is taken. Never throws. */
export function readSettingsFile(text: string): Read<SettingsFile> {
  const opened = openFile(text, { format: SETTINGS_FORMAT, version: SETTINGS_VERSION, largest: LARGEST_SETTINGS });
  if (!opened.content) return opened;
  const fault = file(opened.content);
  return isSettingsFile(opened.content, fault) ? { content: opened.content } : { reason: 'damaged', place: fault ?? '' };
}

function isSettingsFile(given: object, fault: Fault): given is SettingsFile {
  return fault === undefined && 'settings' in given;
}

/** Two copies of the settings as one: of each the last decided. By the alphabet. */
export function mergeSettings(a: readonly SettingRow[], b: readonly SettingRow[]): SettingRow[] {
  const merged = new Map<string, SettingRow>();
  for (const row of [...a, ...b]) {
    const known = merged.get(row.key);
    merged.set(row.key, known ? { key: row.key, ...mergeField(known, row) } : row);
  }
  return [...merged.values()].sort(byKey);
}

/** Settings with every stamp `drawnBack`. */
export function drawSettingsBack(settings: readonly SettingRow[], received: number): SettingRow[] {
  return settings.map((row) => ({ key: row.key, ...drawValueBack(row, received) }));
}

function byKey(a: SettingRow, b: SettingRow): number {
  return a.key < b.key ? -1 : 1;
}
