import { isObject } from '@/utils/digest/backup/shape';
import { isWhole } from './checksum';

/** Why a shared file or text was refused; none of it is then taken. */
export type FileRefusal =
  /** Larger than `LARGEST`. */
  | { reason: 'too-large' }
  /** Cut off, mixed up with another version of itself, or no JSON at all. */
  | { reason: 'unreadable' }
  /** Something else than this file of Linkweek's. */
  | { reason: 'other-file' }
  /** Made by a newer Linkweek. */
  | { reason: 'newer'; version: number }
  /** Another contributor's or another week's than the place it lies in says. */
  | { reason: 'misplaced' }
  /** `place` is where it stops making sense, `.candidates[3].title`. */
  | { reason: 'damaged'; place: string };

export type Read<Content> = { content: Content } | (FileRefusal & { content?: undefined });

/** Limits and the name that a kind of file has. */
export interface Kind {
  format: string;
  version: number;
  largest: number;
}

/** The JSON of a file of this kind and version, its shape not yet looked at; or why it is not taken. Never throws. */
export function openFile(text: string, { format, version, largest }: Kind): Read<Readonly<Record<string, unknown>>> {
  if (text.length > largest) return { reason: 'too-large' };
  const given = isWhole(text) ? parsed(text) : undefined;
  if (given === undefined) return { reason: 'unreadable' };
  if (!isObject(given) || given.format !== format) return { reason: 'other-file' };
  if (Number.isSafeInteger(given.version) && Number(given.version) > version) return { reason: 'newer', version: Number(given.version) };
  return given.version === version ? { content: given } : { reason: 'damaged', place: '.version' };
}

/** Undefined for what is no JSON, and for what is nested deeper than this parser goes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
