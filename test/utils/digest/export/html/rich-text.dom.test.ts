import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { richText } from '@/utils/digest/export/html/rich-text';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { candidate } from '@/test/utils/digest/export/candidates';

const WECHAT = 'https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw';
const issue = (more: Partial<IssueSource> = {}): IssueSource => ({ week: '2018-W04', settings: { name: '微信群', group: '区块链技术指北', sections: DEFAULT_SECTIONS }, candidates: [], texts: {}, ...more });
const LINKS = [
  candidate({ title: '甲', address: WECHAT, order: 'a0' }),
  candidate({ title: '乙 <b>', address: 'https://b.example/?a=1&copy=2', note: '附注', order: 'a1' }),
  candidate({ title: '又是乙', address: 'https://b.example/?a=1&copy=2', order: 'a2', section: 'tools' }),
  candidate({ title: '丙', address: 'https://c.example/', order: 'a3', section: 'tools' }),
];

/** What the WeChat editor keeps: elements, and attributes beside `style`. */
const KEPT: Readonly<Record<string, readonly string[]>> = { a: ['href'], img: ['src', 'alt'] };
const ELEMENTS = ['section', 'p', 'span', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'img', 'a'];

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What of a page the WeChat editor would take off or refuse. */
function notKept(html: string): string[] {
  return [...page(html).body.querySelectorAll('*')].flatMap((each) => {
    const tag = each.localName;
    if (!ELEMENTS.includes(tag)) return [`<${tag}>`];
    const attributes = [...each.attributes].map(({ name }) => name).filter((name) => name !== 'style' && !KEPT[tag]?.includes(name));
    const href = tag === 'a' && !each.getAttribute('href')?.startsWith('https://mp.weixin.qq.com/') ? ['href'] : [];
    const list = tag === 'li' && each.querySelector('ul, ol') ? ['a list in an item'] : [];
    const style = /position|transform|var\(|font-face|url\(/.test(each.getAttribute('style') ?? '') ? ['style'] : [];
    return [...attributes, ...href, ...list, ...style].map((what) => `${tag}: ${what}`);
  });
}

const texts = (html: string, selector: string): string[] => [...page(html).querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

describe('for the WeChat editor', () => {
  const html = richText(issue({ candidates: LINKS, texts: { discussion: '**问**\n\n* 答 [丙](https://c.example/)\n    * 再答\n* 完', footer: '![码](https://i.example/a.png)' } }), 'wechat');

  test('holds nothing that it would take off', () => {
    expect(notKept(html)).toEqual([]);
  });

  test('has the title, the quote and the headings', () => {
    expect(texts(html, 'h1, blockquote, h2')).toEqual(['「微信群」 2018 年第 4 周', '这里是「区块链技术指北」微信群 2018 年第 4 周（20180122-20180128）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。', '文章', '讨论', '工具', '参考链接']);
  });

  test('numbers every link but its own, a page once however often it is named', () => {
    expect(texts(html, 'li')).toEqual(['甲', '乙 <b>[1]，附注', '答 丙[2]', '再答', '完', '又是乙[1]', '丙[2]']);
    expect(texts(html, 'p').filter((text) => /^\[\d\] /.test(text))).toEqual(['[1] https://b.example/?a=1&copy=2', '[2] https://c.example/']);
    expect([...page(html).querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['甲', WECHAT]]);
  });

  test('begins and ends with a block that is not swallowed', () => {
    const section = page(html).body.firstElementChild;
    expect([section?.firstElementChild, section?.lastElementChild].map((edge) => edge?.textContent)).toEqual(['\u00a0', '\u00a0']);
  });

  test.each([
    ['http://mp.weixin.qq.com/s/abc', 'https://mp.weixin.qq.com/s/abc'],
    ['https://mp.weixin.qq.com.evil.example/s/abc', undefined],
    ['https://mp.weixin.qq.com@evil.example/s/abc', undefined],
    ['https://user@mp.weixin.qq.com/s/abc', undefined],
    ['https://mp.weixin.qq.com:8443/s/abc', undefined],
  ])('%s leads to %s', (address, href) => {
    expect(page(richText(issue({ candidates: [candidate({ address })] }), 'wechat')).querySelector('a')?.getAttribute('href')).toBe(href);
  });
});

describe('for editors that take links', () => {
  test('every page is a link and there are no numbers', () => {
    const html = richText(issue({ candidates: LINKS }), 'links');
    expect([...page(html).querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(LINKS.map(({ address }) => address.value));
    expect(texts(html, 'li')).toEqual(['甲', '乙 <b>，附注', '又是乙', '丙']);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'relative'])('%s is none', (address) => {
    expect(page(richText(issue({ texts: { discussion: `[x](${address})` } }), 'links')).querySelector('a')).toBeNull();
  });
});

describe('what a page wrote', () => {
  const PIECES = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"', "'", '&amp;', '&lt;', '</li>', '</section>', '<!--', '-->', '\u0000', '\u2028', '\ud800', '中文', ' onclick="x"', ']]>', '&#x3c;'];
  const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));

  test('is text and nothing else, wherever it stands', () => {
    fc.assert(
      fc.property(words, words, words, (title, note, name) => {
        const made = candidate({ title, note, address: new URL(`https://a.example/${title}`).href });
        const source = issue({ settings: { name, group: name, sections: [{ id: 'articles', heading: name }] }, candidates: [made], texts: { discussion: `${title}\n\n[x](https://b.example/ '${note}')` } });
        for (const place of ['wechat', 'links'] as const) {
          const html = richText(source, place);
          const read = page(html);
          expect(read.querySelectorAll('script, [onclick], [onerror]')).toHaveLength(0);
          if (place === 'wechat') expect(notKept(html)).toEqual([]);
          expect(read.querySelector('li')?.textContent).toBe(`${made.title.value}${place === 'wechat' ? '[1]' : ''}${made.note.value && `，${made.note.value}`}`);
        }
      }),
      { numRuns: 500, seed: 20180128 },
    );
  });
});
