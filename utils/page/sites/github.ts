import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';

/** A page's title among what the tab says around it, by kind of page. The first row that fits wins. */
const KINDS: readonly { tab: RegExp; title: string; article: boolean }[] = [
  { tab: /^(.+?)(?: by [\w-]+)? · (?:Pull Request|Issue) [#!]?\w+ · [^·]+$/, title: '$1', article: true }, // an issue or a pull request
  { tab: /^(.+?) · [^·]+ · Discussion #\d+$/, title: '$1', article: true }, // a discussion
  { tab: /^(?:Release|发行版) (.+?) · ([^·/]+\/[^·/]+)$/, title: '$2 $1', article: true }, // a release: its number says nothing without the repository
  { tab: /^([\w.-]+\/[\w.-]+: .+)$/, title: '$1', article: false }, // a repository and what it is for
];

/** The tab's title without the site's name at either end. */
function withoutSite(tab: string): string {
  return tab.replace(/^(GitHub|Gitee) - /, '').replace(/ ·? ?-? ?(GitHub|Gitee\.com|Gitee|码云)$/, '');
}

/** The reader of GitHub’s and Gitee’s pages. */
export function readGithub({ url, ...page }: OpenPage): SiteReading | undefined {
  const site = url.hostname.endsWith('gitee.com') ? 'Gitee' : 'GitHub';
  const tab = withoutSite(page.tab);
  const kind = KINDS.find((each) => each.tab.test(tab));
  if (!kind) return /^\/[^/]+\/[^/]+\/?$/.test(url.pathname) ? { site, article: false } : { site };
  return present({ article: kind.article, title: tab.replace(kind.tab, kind.title), capturedTitle: page.tab, site });
}
