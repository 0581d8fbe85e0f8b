import { cutsOf } from './cuts';
import { titleKey } from './key';

/** A name may be signed with a little more: CBC as `CBC News`, 财新 as `财新网`. */
const LONGEST_ADDITION = 6;
/** Shorter names are in too many words. */
const SHORTEST_NAME = 2;

/** Whether `words` are one of the names, or one with `the` before it or a short word behind. */
function isSiteName(words: string, names: readonly string[]): boolean {
  const key = titleKey(words).replace(/^the/, '');
  return names.some((name) => key === name || (name.length > SHORTEST_NAME && key.startsWith(name) && key.length <= name.length + LONGEST_ADDITION));
}

/**
 * `title` without a site's names at its end or its start, where a separator sets them off. Only whole
 * names count: the author's `A - B` stays unless B is the site.
 */
export function withoutSiteNames(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map((name) => titleKey(name).replace(/^the/, '')).filter((name) => name !== '');
  return withoutNames(title, names);
}

function withoutNames(title: string, names: readonly string[]): string {
  const cuts = cutsOf(title);
  const behind = cuts.find(({ after }) => isSiteName(after, names));
  if (behind) return withoutNames(behind.before, names);
  const ahead = cuts.findLast(({ before }) => names.includes(titleKey(before)));
  return ahead ? withoutNames(ahead.after, names) : title;
}

/** How Chinese sites and their sections are called. */
const SITE_WORDS = /(网|网站|在线|频道|新闻|资讯|博客|论坛|社区|日报|晚报|早报|时报|晨报|周刊|杂志|门户|官网|平台|专栏|财经|科技|体育|娱乐|视频|百科|知道|贴吧|客户端|新闻中心|\.(com|cn|net|org))$/i;
/** A longer last part is a sentence. */
const LONGEST_SITE = 14;

/**
 * A title without the last parts that are called as Chinese sites and sections are: `标题_教育频道_某某网`.
 * For pages that say nothing else; it leaves at least the first part.
 */
export function withoutSiteWords(title: string): string {
  const last = cutsOf(title).at(-1);
  if (!last || last.after.length > LONGEST_SITE || !SITE_WORDS.test(last.after) || /[，。！？、；：“”《》]/.test(last.after)) return title;
  return withoutSiteWords(last.before);
}
