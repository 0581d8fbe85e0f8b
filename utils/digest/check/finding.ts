import type { CandidateKey, Fields } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';

/** What can be wrong with an issue; each has its sentence in the messages. */
export type FindingKind =
  /** Parsed again, the output does not have this link as it was meant. */
  | 'lost'
  /** An earlier issue had this page. */
  | 'repeat'
  /** The address stops working after hours. */
  | 'temporary'
  /** Without a title, or with an address in its place. */
  | 'no-title'
  /** The title is only the site's name. */
  | 'site-title'
  /** A space is missing between Chinese and Latin. */
  | 'spacing'
  /** Half-width punctuation stands between Chinese. */
  | 'punctuation';

/** One thing that should be looked at before an issue is copied. */
export interface Finding {
  kind: FindingKind;
  candidate: CandidateKey;
  /** The edit that sets it right with one key; without it a person has to. */
  fix?: Partial<Fields>;
  /** Of a repeat: the week that had the page. */
  week?: Week;
}
