import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** The post that the address names, among the answers and the post it answers. */
function openPost(doc: Document, id: string): Element | undefined {
  const posts = [...doc.querySelectorAll('article[data-testid="tweet"]')];
  return posts.find((post) => post.querySelector(`a[href$="/status/${id}"] time`)) ?? posts[0];
}

/** The reader of X’s posts. */
export function readX({ doc, url }: OpenPage): SiteReading | undefined {
  const id = /\/status\/(\d+)/.exec(url.pathname)?.[1];
  const post = id === undefined ? undefined : openPost(doc, id);
  const title = post && titleFromText(post, '[data-testid="tweetText"]');
  if (!title) return undefined;
  return present({ article: true, title, capturedTitle: title, site: 'X', author: textOf(post, '[data-testid="User-Name"] a') });
}
