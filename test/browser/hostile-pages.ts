import type { RefusalReason } from '@/utils/digest/reading';
import { articlePage } from './pages';

/** A page that means harm, or that was made by nobody who thought of us. */
export interface HostilePage {
  /** What it does. */
  name: string;
  /** Why it is tried. */
  why: string;
  html: string;
  /** `https://hostile.example/a/1` where it does not matter. */
  address?: string;
  /** What it does once it is there. */
  script?: string;
  /** What a click comes to; where it differs from one machine to another, all it may come to. */
  comesTo: 'saved' | 'offered' | RefusalReason;
  /** The same in Firefox, where that is otherwise, and why. */
  inFirefox?: { comesTo: HostilePage['comesTo']; why: string; title?: string };
  /** The title that is stored, where it matters; `…` stands for the rest of a long one. */
  title?: string;
  /** The address that is stored. */
  stored?: string;
  /** What is stored of the author, the account and the site; `…` as for a title. */
  called?: { author?: string; account?: string; site?: string };
  /** Takes seconds, and another row is of its kind. */
  long?: true;
}

const TITLE = '一篇文章';

/** An article whose title is this text, everywhere where a page can have one. */
const titled = (title: string): string => articlePage(TITLE).replaceAll(TITLE, escaped(title));

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A name as nobody has it: turned round, with control characters, markup and half a character. */
const NAME = '甲\u202e乙\u0001<img src=x onerror="window.ran=1">\ud83d';

/** What of it is left. */
const CLEAN_NAME = '甲乙<img src=x onerror="window.ran=1">\ufffd';

/** Sets the text of these elements, or the content of these tags of metadata, to a name. */
const namedByScript = (name: string, ...selectors: readonly string[]): string =>
  `for (const element of document.querySelectorAll(${JSON.stringify(selectors.join(','))})) if (element instanceof HTMLMetaElement) element.content = ${JSON.stringify(name)}; else element.textContent = ${JSON.stringify(name)}`;

/** The article's own script; it takes what HTML itself would not let through. */
const titledByScript = (title: string): string => `const title = ${JSON.stringify(title)}; document.title = title; document.querySelector('h1').textContent = title; document.querySelector('[property="og:title"]').content = title;`;

const withHead = (head: string): string => articlePage(TITLE).replace('<article>', `${head}<article>`);

const clobbering = (...names: readonly string[]): string => names.map((name) => `<img name="${name}">`).join('');

/** Every page that is tried, a reason each. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'has a title of a megabyte', why: 'weighing titles looks at every place where one could be cut', html: titled('很长的标题'.repeat(3000)).replaceAll(/(<title>|og:title" content=")/g, `$1${'很长的标题'.repeat(70_000)}`), comesTo: 'saved', title: '很长的标题…' },
  { name: 'has a title of a hundred thousand letters without a space or a sign', why: 'a row in the queue has to hold it', html: titled('W'.repeat(100_000)), comesTo: 'saved', title: 'W…', long: true },
  { name: 'has a title that could be cut anywhere', why: 'the same, with a separator at every other letter', html: titled('甲 - 乙 | '.repeat(2000)), comesTo: 'saved', long: true },
  { name: 'has null bytes and control characters in its title', why: 'CommonMark forbids U+0000, and others break the line', html: articlePage(TITLE), script: titledByScript('标\0题\u0001里\u001b[31m有\u007f控制\u0085符\u2028号'), comesTo: 'saved', title: '标题里 [31m 有控制 符 号' },
  { name: 'turns its title round', why: 'an override would turn round what follows on the digest’s line', html: titled('正常\u202e反向\u202c\u2066隔离\u2069\u200b的标题'), comesTo: 'saved', title: '正常反向隔离的标题' },
  { name: 'has half a character in its title', why: 'it can’t be written as UTF-8', html: articlePage(TITLE), script: titledByScript('半个\ud83d字'), comesTo: 'saved', title: '半个\ufffd字' },
  { name: 'has HTML and a script for a title', why: 'text from a page never becomes markup', html: titled('<img src=x onerror="window.ran=1"><script>window.ran=1</script><b>粗</b>'), comesTo: 'saved', title: '<img src=x onerror="window.ran=1"><script>window.ran = 1</script><b>粗</b>' },
  { name: 'has Markdown for a title, which would end its link', why: 'the digest’s line has one link', html: titled('](javascript:alert(1)) [再来](https://evil.example) <https://evil.example> ![图](data:x) `码` \\'), comesTo: 'saved' },
  { name: 'names scripts and data as its own address', why: 'only a web address of its own site is believed', html: withHead('<link rel="canonical" href="javascript:alert(1)//hostile.example/a/1"><meta property="og:url" content="data:text/html,<script>1</script>"><base href="javascript:alert(1)//"><script type="application/ld+json">{"@type":"Article","headline":"一篇文章","url":"javascript:alert(1)"}</script>'), comesTo: 'saved', title: TITLE, stored: 'https://hostile.example/a/1' },
  { name: 'has an author and a site that are called as nobody is', why: 'they stand in the queue, and in the files that others read', html: withHead('<meta name="author">'), script: namedByScript(NAME, '[name=author]', '[property="og:site_name"]'), comesTo: 'saved', called: { author: CLEAN_NAME, site: 'hostile.example' } },
  {
    name: 'is of an account whose name is as long as no name',
    why: 'the same for WeChat, whose pages name an account as well',
    address: 'https://mp.weixin.qq.com/s/hostilehostilehostile1',
    html: articlePage(TITLE).replace('<article>', '<div id="js_article"><a id="js_name"></a><span id="js_author_name"></span><article id="js_content">').replace('</article>', '</article></div>').replace('<h1>', '<h1 id="activity-name">'),
    script: namedByScript(NAME + 'W'.repeat(100_000), '#js_name', '#js_author_name'),
    comesTo: 'saved',
    title: TITLE,
    called: { author: `${CLEAN_NAME}W…`, account: `${CLEAN_NAME}W…` },
  },
  { name: 'is data itself', why: 'there is nothing at its address that others could open, and Chromium does not even tell it', html: '', address: `data:text/html;charset=utf-8,${encodeURIComponent(articlePage(TITLE))}`, comesTo: 'blank', inFirefox: { comesTo: 'not-web', why: 'it tells us the address' } },
  { name: 'was opened by a script', why: 'its address is the blank one, whatever is written into it', html: '', address: 'about:blank', script: `document.write(${JSON.stringify(articlePage(TITLE))})`, comesTo: 'blank' },
  {
    name: 'redefines what programs are made of',
    why: 'the reader runs in a world of its own, where the page’s scripts have no say',
    html: withHead(
      `<script>Object.defineProperty(document, 'title', { get: () => { window.ran = 1; return '假的标题'; } }); for (const name of ['map', 'filter', 'flatMap', 'join', 'some']) Array.prototype[name] = () => { throw new Error(name); }; JSON.parse = JSON.stringify = () => { throw new Error('JSON'); }; document.querySelector = document.querySelectorAll = Document.prototype.querySelectorAll = Element.prototype.matches = () => { throw new Error('query'); }; String.prototype.replace = String.prototype.trim = () => '假的标题'; Promise.prototype.then = () => { throw new Error('then'); }; window.URL = undefined;</script>`,
    ),
    comesTo: 'saved',
    title: TITLE,
    stored: 'https://hostile.example/a/1',
  },
  {
    name: 'has elements called as what the document can do',
    why: 'a form or picture by such a name stands in the function’s place, in every world',
    html: `${articlePage(TITLE)}${clobbering('title', 'querySelector', 'querySelectorAll', 'contentType', 'body', 'documentElement', 'createTreeWalker', 'defaultView', 'location', 'scripts', 'getElementById', 'getElementsByTagName')}`,
    comesTo: 'saved',
    title: TITLE,
    stored: 'https://hostile.example/a/1',
  },
  { name: 'has a form around it whose fields are called as what elements can do', why: 'the same for the parts of the page', html: articlePage(TITLE).replace('<article>', '<form>' + clobbering('matches', 'closest', 'getAttribute', 'parentElement', 'children', 'childNodes', 'id', 'className', 'localName', 'textContent', 'contains', 'childElementCount').replaceAll('<img', '<input type="hidden"') + '<article>').replace('</article>', '</article></form>'), comesTo: 'offered', title: `${TITLE} - 示例站`, inFirefox: { comesTo: 'saved', title: TITLE, why: 'its extensions see elements without what a page made of them' } },
  { name: 'names an element as our script names the reader of the page’s site', why: 'a window shows elements by their names, in every world', html: articlePage(TITLE).replace('<article>', '<div id="linkweekSite"></div><article>'), comesTo: 'saved', title: TITLE },
  { name: 'has a million nodes', why: 'the page’s text is walked for the tab’s title', html: articlePage(TITLE).replace('</article>', `</article><div hidden>${'<i>字</i>'.repeat(500_000)}</div>`), comesTo: 'saved', title: TITLE },
  { name: 'has a hundred thousand headings and tags of metadata', why: 'each may be the title', html: articlePage(TITLE).replace('<article>', `<div hidden>${'<meta property="og:title" content="别的"><h1>别的标题</h1>'.repeat(100_000)}</div><article>`), comesTo: 'saved', title: TITLE, long: true },
  { name: 'is nested thousands deep', why: 'a heading’s text is read from the inside out', html: articlePage(TITLE), script: "const h1 = document.querySelector('h1'); for (let at = 0, inner = h1; at < 3000; at += 1) inner = inner.appendChild(document.createElement('b'))", comesTo: 'offered', title: `${TITLE} - 示例站`, inFirefox: { comesTo: 'saved', title: TITLE, why: 'its stack holds more' } },
  { name: 'says data of itself without end', why: 'it is parsed', html: withHead(`<script type="application/ld+json">${'[{"@graph":'.repeat(15_000)}1${'}]'.repeat(15_000)}</script>`), comesTo: 'saved', title: TITLE },
  { name: 'never pauses', why: 'no script of ours gets its turn in it', html: articlePage(TITLE), script: 'setTimeout(() => { for (;;); }, 50)', comesTo: 'unreachable' },
  { name: 'has a dialog open', why: 'the page stands still until it is answered', html: articlePage(TITLE), script: "setTimeout(() => alert('留下'), 50)", comesTo: 'unreachable', inFirefox: { comesTo: 'saved', title: TITLE, why: 'its dialogs hold up the page’s scripts and not ours' }, long: true },
  { name: 'has an address of a hundred thousand letters', why: 'nobody could share it, and every line with it would be as long', html: articlePage(TITLE), script: "history.replaceState({}, '', '/a/' + 'x'.repeat(100000))", comesTo: 'too-long' },
  { name: 'has a long address and calls itself by a short one', why: 'a file with so long a text in it would be refused whole by everybody else', html: withHead('<link rel="canonical" href="/a/1">'), script: "history.replaceState({}, '', '/a/1?state=' + 'x'.repeat(100000))", comesTo: 'saved', stored: 'https://hostile.example/a/1' },
  { name: 'has an address that is long only by what says nothing', why: 'what names the page is short', html: articlePage(TITLE), script: "history.replaceState({}, '', '/a/1?utm_source=' + 'x'.repeat(100000))", comesTo: 'saved', stored: 'https://hostile.example/a/1' },
];
