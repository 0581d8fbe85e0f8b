import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage, Site } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** The post that the address names, among the answers and the post it answers. */
function openPost(doc: Document, id: string): Element | undefined {
  const posts = [...doc.querySelectorAll('article[data-testid="tweet"]')];
  return posts.find((post) => post.querySelector(`a[href$="/status/${id}"] time`)) ?? posts[0];
}

function read({ doc, url }: OpenPage): SiteReading | undefined {
  const id = /\/status\/(\d+)/.exec(url.pathname)?.[1];
  const post = id === undefined ? undefined : openPost(doc, id);
  const title = post && titleFromText(post, '[data-testid="tweetText"]');
  if (!title) return undefined;
  return present({ article: true, title, capturedTitle: title, site: 'X', author: textOf(post, '[data-testid="User-Name"] a') });
}

export const x: Site = {
  hosts: ['x.com', 'twitter.com'],
  reason: 'a post has no title; the tab counts messages, quotes the post and goes on showing the last one while the next loads',
  read,
};
