import { FORMAT, LARGEST, VERSION, type Backup } from './backup';
import { ROWS } from './row-shapes';
import { count, isObject, list, object, someText, value } from './shape';

/** Why a file was refused; each has its sentence in the messages. */
export type BackupRefusal =
  /** Larger than `LARGEST`. */
  | { reason: 'too-large' }
  /** Cut off, or no JSON at all. */
  | { reason: 'unreadable' }
  /** Something else than Linkweek's backup. */
  | { reason: 'other-file' }
  /** Made by a newer Linkweek. */
  | { reason: 'newer'; version: number }
  /** `place` is where it stops making sense, `.candidates[3].title`. */
  | { reason: 'damaged'; place: string };

export type ReadBackup = { backup: Backup } | (BackupRefusal & { backup?: undefined });

/** A backup is this deep at most; counted before parsing, for parsers give up at depths of their own. */
const DEEPEST = 16;

const head = object({ format: value((given) => given === FORMAT), version: value((given) => given === VERSION.first || given === VERSION.latest), madeAt: count, ...Object.fromEntries(Object.entries(ROWS).map(([key, row]) => [key, list(row)])) }, { maker: someText, formerly: list(someText) });

/** Reads a backup whole, or says why none of it is taken. Never throws. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST) return { reason: 'too-large' };
  if (isDeeper(text, DEEPEST)) return { reason: 'damaged', place: '' };
  const given = parsed(text);
  if (given === undefined) return { reason: 'unreadable' };
  if (!isObject(given) || given.format !== FORMAT) return { reason: 'other-file' };
  if (Number.isSafeInteger(given.version) && Number(given.version) > VERSION.latest) return { reason: 'newer', version: Number(given.version) };
  const fault = head(given);
  return isBackup(given, fault) ? { backup: given } : { reason: 'damaged', place: fault ?? '' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isBackup(given: object, fault: string | undefined): given is Backup {
  return fault === undefined && 'candidates' in given;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether a JSON text nests deeper than `limit`, brackets inside of its strings not counted. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted && code === BACKSLASH) at++;
    else if (code === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (depth > limit) return true;
  }
  return false;
}
