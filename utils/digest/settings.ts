import { DEFAULT_SECTIONS, type Section } from './section';

/** What a digest decides once for all its contributors. */
export interface DigestSettings {
  /** IANA time zone that weeks begin and end in. */
  timeZone: string;
  sections: readonly Section[];
}

/** The real digest's own. One zone for everyone: a contributor abroad must not put Sunday's link into another week. */
export const DIGEST: DigestSettings = { timeZone: 'Asia/Shanghai', sections: DEFAULT_SECTIONS };
