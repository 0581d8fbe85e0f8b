import { FIELDS, type Candidate } from './candidate';
import type { Stamp } from './stamp';

/** The title as the page had it, where that is another than the one shown: what a person may want back. */
export function capturedTitleOf({ captured, title }: Candidate): string | undefined {
  return captured.title === '' || captured.title === title.value ? undefined : captured.title;
}

/** Whether nobody has changed anything since it came into its week, so that undoing takes it out. */
export function isAsCaptured({ removed, title, note, section, order, dropped }: Candidate): boolean {
  return [title, note, section, order, dropped].every(({ stamp }) => stamp.at < removed.stamp.at || (stamp.at === removed.stamp.at && stamp.tick <= removed.stamp.tick));
}

/** Whether two copies of one candidate are the same: whatever can change says when it did, but for the identities and contributors that are learned. */
export function isSame(one: Candidate, other: Candidate): boolean {
  const sameStamp = (a: Stamp, b: Stamp): boolean => a.at === b.at && a.tick === b.tick && a.by === b.by;
  return one.identities.length === other.identities.length && one.addedBy?.length === other.addedBy?.length && FIELDS.every((field) => sameStamp(one[field].stamp, other[field].stamp));
}
