import { firstSentence } from '@/utils/digest/text/first-sentence';
import { oneLine } from '@/utils/digest/text/one-line';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';

/**
 * The title of a WeChat post. A paid article has its badge inside the heading, beside `.js_title_inner`;
 * a picture post has no heading; a text post without a title gives its whole text as og:title, with
 * the two characters `\n` for its line breaks.
 */
export function weixinTitle({ doc, metas }: OpenPage): string | undefined {
  const heading = textOf(doc, '#activity-name .js_title_inner', '#activity-name', '#js_text_title .js_text_title_inner', '#js_text_title');
  if (heading) return heading;
  const meta = metas['og:title'] ?? metas['twitter:title'];
  const firstLine = meta?.split(/\\n|\n/).map(oneLine).find((line) => line !== '');
  return firstLine ? firstSentence(firstLine) : textOf(doc, '.rich_media_title');
}
