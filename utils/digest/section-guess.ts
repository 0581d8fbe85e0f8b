import { isOnSite } from '@/utils/digest/address/on-site';
import type { GuessedSection } from './section';

/** Places whose pages belong to one section whatever they hold. The first row that fits wins. */
const PLACES: readonly { host?: string; hostname?: RegExp; path?: RegExp; section: GuessedSection }[] = [
  { path: /\.(pdf|epub|pptx?|docx?|xlsx?)$/i, section: 'resources' }, // a file to keep
  { host: 'github.com', path: /^\/[^/]+\/awesome[^/]*(\/|$)/i, section: 'resources' }, // a list of lists
  { host: 'github.com', path: /^\/[^/]+\/[^/]+\/(issues|pull|discussions|wiki|blob)\//, section: 'articles' }, // something to read in a repository
  { host: 'github.com', path: /^\/[^/]+/, section: 'tools' }, // a repository, its releases
  { host: 'gitee.com', path: /^\/[^/]+\/[^/]+\/(issues|pulls|wikis|blob)\//, section: 'articles' }, // something to read in a repository
  { host: 'gitee.com', path: /^\/[^/]+\/[^/]+/, section: 'tools' }, // a repository
  { host: 'gitlab.com', path: /^\/[^/]+\/[^/]+/, section: 'tools' }, // a repository
  { host: 'npmjs.com', path: /^\/package\//, section: 'tools' }, // a package
  { host: 'pypi.org', path: /^\/project\//, section: 'tools' }, // a package
  { host: 'crates.io', path: /^\/crates\//, section: 'tools' }, // a package
  { host: 'apps.apple.com', section: 'tools' }, // an app
  { host: 'play.google.com', section: 'tools' }, // an app
  { host: 'producthunt.com', section: 'tools' }, // an app
  { host: 'readthedocs.io', section: 'resources' }, // documentation
  { host: 'readthedocs.org', section: 'resources' }, // documentation
  { host: 'gitbook.io', section: 'resources' }, // documentation
  { host: 'arxiv.org', section: 'resources' }, // papers
  { host: 'wikipedia.org', section: 'resources' }, // an encyclopedia
  { hostname: /^(docs?|developers?|wiki|learn|manual|help|api|reference)\./, section: 'resources' }, // documentation has hosts of its own
  { path: /^\/(docs?|documentation|manual|reference|handbook|wiki|tutorials?|guide)(\/|$)/i, section: 'resources' }, // documentation has a folder of its own
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
