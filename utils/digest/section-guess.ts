import { isOnSite } from '@/utils/digest/address/noise';
import type { GuessedSection } from './section';

/** Places whose pages belong to one section whatever they hold. The first row that fits wins. */
const PLACES: readonly { host?: string; hostname?: RegExp; path?: RegExp; section: GuessedSection; reason: string }[] = [
  { path: /\.(pdf|epub|pptx?|docx?|xlsx?)$/i, section: 'resources', reason: 'a file to keep' },
  { host: 'github.com', path: /^\/[^/]+\/awesome[^/]*(\/|$)/i, section: 'resources', reason: 'a list of lists' },
  { host: 'github.com', path: /^\/[^/]+\/[^/]+\/(issues|pull|discussions|wiki|blob)\//, section: 'articles', reason: 'something to read in a repository' },
  { host: 'github.com', path: /^\/[^/]+/, section: 'tools', reason: 'a repository, its releases' },
  { host: 'gitee.com', path: /^\/[^/]+\/[^/]+\/(issues|pulls|wikis|blob)\//, section: 'articles', reason: 'something to read in a repository' },
  { host: 'gitee.com', path: /^\/[^/]+\/[^/]+/, section: 'tools', reason: 'a repository' },
  { host: 'gitlab.com', path: /^\/[^/]+\/[^/]+/, section: 'tools', reason: 'a repository' },
  { host: 'npmjs.com', path: /^\/package\//, section: 'tools', reason: 'a package' },
  { host: 'pypi.org', path: /^\/project\//, section: 'tools', reason: 'a package' },
  { host: 'crates.io', path: /^\/crates\//, section: 'tools', reason: 'a package' },
  { host: 'apps.apple.com', section: 'tools', reason: 'an app' },
  { host: 'play.google.com', section: 'tools', reason: 'an app' },
  { host: 'producthunt.com', section: 'tools', reason: 'an app' },
  { host: 'readthedocs.io', section: 'resources', reason: 'documentation' },
  { host: 'readthedocs.org', section: 'resources', reason: 'documentation' },
  { host: 'gitbook.io', section: 'resources', reason: 'documentation' },
  { host: 'arxiv.org', section: 'resources', reason: 'papers' },
  { host: 'wikipedia.org', section: 'resources', reason: 'an encyclopedia' },
  { hostname: /^(docs?|developers?|wiki|learn|manual|help|api|reference)\./, section: 'resources', reason: 'documentation has hosts of its own' },
  { path: /^\/(docs?|documentation|manual|reference|handbook|wiki|tutorials?|guide)(\/|$)/i, section: 'resources', reason: 'documentation has a folder of its own' },
];

/**
 * The section a page likely belongs to: by its place where that tells, else an article is an article
 * and any other page something to use.
 */
export function guessSection(url: Pick<URL, 'hostname' | 'pathname'>, article: boolean): GuessedSection {
  const place = PLACES.find(
    ({ host, hostname, path }) => (host === undefined || isOnSite(url.hostname, host)) && (hostname?.test(url.hostname) ?? true) && (path?.test(url.pathname) ?? true),
  );
  return place?.section ?? (article ? 'articles' : 'tools');
}
