import { ROWS } from '@/utils/digest/backup/row-shapes';
import { count, isObject, isText, list, object, someText, value, type Fault, type Shape } from '@/utils/digest/backup/shape';
import type { Candidate } from '@/utils/digest/candidate';
import { isWeek } from '@/utils/digest/is-week';
import type { Issue } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { Stamp } from '@/utils/digest/stamp';
import { readIssue, readRow } from './packed-row';
import { openFile, type FileRefusal, type Read } from './refusal';
import { LARGEST, LONGEST, person, personName, VERSION, WEEK_FORMAT, type WeekFile } from './week-file';

const anything: Shape = () => undefined;
const head = object(
  {
    format: anything,
    version: anything,
    contributor: person,
    name: personName,
    week: value((given) => isText(given) && isWeek(given)),
    people: list(someText),
    stamps: list(value((given) => Array.isArray(given) && given.length === 3 && given.every((part) => count(part) === undefined))),
    candidates: list(value(isObject)),
  },
  { issue: value(isObject), sum: someText },
);

interface Head {
  contributor: string;
  name: string;
  week: Week;
  people: readonly string[];
  stamps: readonly (readonly [number, number, number])[];
  candidates: readonly Readonly<Record<string, unknown>>[];
  issue?: Readonly<Record<string, unknown>>;
}

/** Reads a contributor's file whole, or says why none of it is taken. Never throws. */
export function readWeekFile(text: string): Read<WeekFile> {
  const opened = openFile(text, { format: WEEK_FORMAT, version: VERSION, largest: LARGEST });
  if (!opened.content) return opened;
  const fault = head(opened.content);
  return isHead(opened.content, fault) ? unpack(opened.content) : damaged(fault);
}

function isHead(given: object, fault: Fault): given is Head {
  return fault === undefined && 'candidates' in given;
}

function damaged(place = ''): FileRefusal {
  return { reason: 'damaged', place };
}

function unpack({ contributor, name, week, people, stamps, candidates, issue }: Head): Read<WeekFile> {
  const known: Stamp[] = stamps.map(([at, tick, by]) => ({ at, tick, by: people[by] ?? '' }));
  const rows: Candidate[] = [];
  for (const [at, packed] of candidates.entries()) {
    const row = { ...readRow(packed, known), week };
    const fault = candidateFault(row);
    if (!isCandidate(row, fault)) return damaged(`.candidates[${at}]${fault}`);
    rows.push(row);
  }
  if (!issue) return { content: { contributor, name, week, candidates: rows } };
  const said = { ...readIssue(issue, known), week };
  const fault = ROWS.issues(said);
  return isIssue(said, fault) ? { content: { contributor, name, week, candidates: rows, issue: said } } : damaged(`.issue${fault}`);
}

/** Where a row makes no sense, or could not be merged alike everywhere; undefined where it is a candidate that can be shared. */
function candidateFault(given: unknown): Fault {
  return ROWS.candidates(given) ?? (isObject(given) ? (listFault(given) ?? lengthFault(given)) : '');
}

function isCandidate(given: object, fault: Fault): given is Candidate {
  return fault === undefined && 'identity' in given;
}

function isIssue(given: object, fault: Fault): given is Issue {
  return fault === undefined && 'published' in given;
}

/** Identities are named once, and contributors as merging writes them. */
function listFault({ identities, addedBy, captured }: Readonly<Record<string, unknown>>): Fault {
  if (!Array.isArray(identities) || new Set(identities).size < identities.length) return '.identities';
  if (addedBy === undefined) return undefined;
  if (!Array.isArray(addedBy) || !isObject(captured)) return '.addedBy';
  const asMerged = addedBy.length > 1 && addedBy.includes(captured.by) && addedBy.every((id, at) => at === 0 || addedBy[at - 1] < id);
  return asMerged ? undefined : '.addedBy';
}

/** Texts as long as none is, which would fill everybody's disk. */
function lengthFault(given: unknown): Fault {
  const texts: unknown[] = isObject(given) ? Object.entries(given) : Array.isArray(given) ? [...given.entries()] : [];
  for (const entry of texts) {
    const [key, held]: unknown[] = Array.isArray(entry) ? entry : [];
    const fault = isText(held) ? (held.length > LONGEST ? '' : undefined) : lengthFault(held);
    if (fault !== undefined) return `.${String(key)}${fault}`;
  }
  return undefined;
}
