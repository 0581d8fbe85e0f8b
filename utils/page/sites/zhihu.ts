import type { SiteReading } from '@/utils/digest/judge/facts';
import { metaOf } from '@/utils/digest/judge/meta';
import { timeOf } from '@/utils/digest/judge/time';
import { present } from '@/utils/digest/present';
import { withoutCounter } from '@/utils/digest/title/counter';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** Zhihu's kinds of page with a title or a text of their own. */
interface Kind {
  /** Matched against host and path. */
  at: RegExp;
  title: readonly string[];
  account?: readonly string[];
  author: readonly string[];
}

const NAME = '.AuthorInfo-name .UserLink-link';
const QUESTION = ['h1.QuestionHeader-title', '.QuestionPage h1', 'h2.zm-item-title', '.QuestionHeader h1'];

/** The text of a thought (想法). */
const PIN = ['.PinItem .RichText', '.PinItem-contentWrapper', '.RichText'];

const KINDS: readonly Kind[] = [
  { at: /\/p\/\d+|\/tardis\/\w+\/art\//, title: ['h1.Post-Title', '.Post-Header h1'], account: ['.ColumnLink', '.ColumnPageHeader-Title', '.PostIndex-column'], author: [`.Post-Author ${NAME}`, `.Post-Header ${NAME}`] },
  { at: /\/answer\/\d+/, title: QUESTION, author: [`.QuestionAnswer-content ${NAME}`, `.AnswerCard ${NAME}`] },
  { at: /\/question\/\d+/, title: QUESTION, author: [] },
  { at: /\/pin\/\d+/, title: [], author: [NAME] },
  { at: /\/zvideo\/\d+/, title: ['h1.ZVideo-title', '.ZVideo-title'], author: ['.ZVideo-authorName', NAME] },
];

/** The tab's title without Zhihu's own words: `(99+ 封私信 / 81 条消息) 标题 - 知乎`, `标题 - 某某的回答 - 知乎`. */
function fromTab(tab: string): string {
  return withoutCounter(tab).replace(/( - [^-]{1,40}的回答)? - 知乎(专栏)?$/, '').trim();
}

/** The reader of Zhihu’s columns, answers, questions, thoughts and videos. */
export function readZhihu(page: OpenPage): SiteReading | undefined {
  const { doc, url } = page;
  const kind = KINDS.find(({ at }) => at.test(url.hostname + url.pathname));
  if (!kind) return { article: false, site: '知乎' };
  const heading = textOf(doc, ...kind.title) ?? firstHeading(doc, kind) ?? (url.pathname.startsWith('/pin/') ? titleFromText(doc, ...PIN) : undefined);
  const title = heading ?? metaOf(page, 'og:title') ?? fromTab(page.tab);
  return present({
    article: heading !== undefined || metaOf(page, 'og:title') !== undefined,
    title,
    capturedTitle: heading ? undefined : page.tab,
    section: 'articles' as const,
    site: '知乎',
    account: textOf(doc, ...(kind.account ?? [])),
    author: textOf(doc, ...kind.author),
    publishedAt: timeOf(metaOf(page, 'datepublished')) ?? shownTime(doc),
  });
}

/** `发布于 2018-02-05 09:12`, as in Beijing. Not by `timeOf`, where no meta tells: most pages here have none, and its rules would be made ready for this alone. */
function shownTime(doc: Document): number | undefined {
  const [, day, hour = '00:00'] = /(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/.exec(textOf(doc, '.ContentItem-time') ?? '') ?? [];
  return day === undefined ? undefined : Date.parse(`${day}T${hour}+08:00`) || undefined;
}

/** The one heading of a saved page whose class names were lost; its lists of further reading repeat none. */
function firstHeading(doc: Document, kind: Kind): string | undefined {
  return kind.title.length > 0 && !doc.querySelector('[class*="PostItem"]') ? textOf(doc, 'h1') : undefined;
}
