import { isOnSite } from '@/utils/digest/address/on-site';
import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { knownSiteName } from '@/utils/digest/address/site-name';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { spaced } from '@/utils/digest/text/spacing';
import { titleKey } from '@/utils/digest/title/key';
import type { Finding, FindingKind } from './finding';

/** What the checks know beside the candidate. */
export interface CheckContext {
  /** The week that published a page, by each of its identities. */
  published: ReadonlyMap<string, Week>;
  /** Whether the digest keeps to the house spacing. */
  spacing: boolean;
}

/** What a check says of a candidate: undefined where nothing is wrong. */
type Said = Pick<Finding, 'fix' | 'week'> | undefined;

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const HAN_LATIN = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
/** Full stops and parentheses are left out: 「2.0」 and the digest's own `(一)` are no slips. */
const HALF_WIDTH = /(?<=\p{Script=Han})[,;:!?](?=\p{Script=Han})/gu;
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** Addresses that lead nowhere after a while. */
const TEMPORARY: readonly { host: string; part: RegExp }[] = [
  { host: 'mp.weixin.qq.com', part: /[?&](signature|tempkey)=/ }, // a search engine’s or a preview’s link to an article, good for hours
  { host: 'weixin.sogou.com', part: /^\/link\?/ }, // the same one step earlier
];

/** The checks of one candidate, one a row. */
export const CHECKS: readonly { kind: Exclude<FindingKind, 'lost'>; find: (candidate: Candidate, context: CheckContext) => Said }[] = [
  { kind: 'repeat', find: repeat },
  { kind: 'temporary', find: temporary },
  { kind: 'no-title', find: noTitle },
  { kind: 'site-title', find: siteTitle },
  // Before the spaces, which would be set behind a half-width mark as well.
  { kind: 'punctuation', find: (candidate) => slip(candidate, (text) => text.replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark)) },
  { kind: 'spacing', find: (candidate, { spacing }) => (spacing ? slip(candidate, (text) => (HAN_LATIN.test(text) ? spaced(text) : text)) : undefined) },
];

function repeat({ week, identities }: Candidate, { published }: CheckContext): Said {
  const earlier = identities.map((identity) => published.get(identity)).find((each) => each !== undefined && each < week);
  return earlier && { fix: { dropped: true }, week: earlier };
}

function temporary({ address, identities }: Candidate): Said {
  const url = parseWebAddress(address.value);
  if (!url || !TEMPORARY.some(({ host, part }) => isOnSite(url.hostname, host) && part.test(url.pathname + url.search))) return undefined;
  const [, short] = identities.map((identity) => /^weixin:s:([\w-]+)$/.exec(identity)).find((found) => found !== null) ?? [];
  return { fix: short === undefined ? { dropped: true } : { address: `https://mp.weixin.qq.com/s/${short}` } };
}

function noTitle({ title, captured }: Candidate): Said {
  const isNone = (text: string): boolean => text.trim() === '' || ADDRESS.test(text.trim());
  if (!isNone(title.value)) return undefined;
  return isNone(captured.title) ? {} : { fix: { title: captured.title } };
}

function siteTitle({ title, address, captured }: Candidate): Said {
  const host = parseWebAddress(address.value)?.hostname ?? '';
  const names = new Set([captured.site, captured.account ?? '', knownSiteName(host) ?? '', host, host.replace(/^www\./, '')].filter((name) => name !== '').map(titleKey));
  if (!names.has(titleKey(title.value))) return undefined;
  return captured.title.trim() === '' || names.has(titleKey(captured.title)) ? {} : { fix: { title: captured.title } };
}

/** A slip that rewriting title and note sets right. */
function slip({ title, note }: Candidate, rewrite: (text: string) => string): Said {
  const fix: Partial<Fields> = {
    ...(rewrite(title.value) === title.value ? {} : { title: rewrite(title.value) }),
    ...(rewrite(note.value) === note.value ? {} : { note: rewrite(note.value) }),
  };
  return Object.keys(fix).length === 0 ? undefined : { fix };
}
