import { cpuUsage } from 'node:process';
import { describe, expect, test } from 'vitest';
import { markdownLine } from '@/utils/digest/export/markdown';
import { findLinks } from '@/utils/digest/links/find-links';
import { plainLinks } from '@/utils/digest/links/plain-links';

const A = 'https://a.example/x';
const WEIXIN = 'https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw';

describe('addresses in plain text', () => {
  test.each<[string, readonly string[]]>([
    [A, [A]],
    [`${A}\nhttps://b.example/y\r\nhttp://c.example`, [A, 'https://b.example/y', 'http://c.example']],
    [`张三: 看这个 ${WEIXIN} 写得好`, [WEIXIN]],
    [`看这个${A}，写得好`, [A]],
    [`看这个${A}写得好`, [A]],
    [`看https://a.example写得好`, ['https://a.example']],
    ...['。', '，', '、', '；', '：', '！', '？', '…', '）', '」', '』', '】', '》', '”', '’', '.', ',', ';', '!', '?', ')', ']', '>', '"', '|标题', '｜标题', '\u3000好', '\u200b好', '**'].map((mark): [string, string[]] => [`${A}${mark}`, [A]]),
    ...['（）', '「」', '『』', '【】', '《》', '“”', '()', '[]', '<>', '""'].map(([open = '', close = '']): [string, string[]] => [`${open}${A}${close}好`, [A]]),
    [`标题｜${A}`, [A]],
    [`标题:${A}`, [A]],
    [`${A}、https://b.example/y`, [A, 'https://b.example/y']],
    ['https://zh.wikipedia.org/wiki/区块链', ['https://zh.wikipedia.org/wiki/区块链']],
    ['https://例子.中国/x', ['https://例子.中国/x']],
    ['(https://en.wikipedia.org/wiki/Foo_(bar))', ['https://en.wikipedia.org/wiki/Foo_(bar)']],
    ['https://a.example/a,b;c?d=1&e=2#f', ['https://a.example/a,b;c?d=1&e=2#f']],
    ['https://me:secret@a.example/x', ['https://me:secret@a.example/x']],
    ['https://web.archive.org/web/2020/https://a.example/x', ['https://web.archive.org/web/2020/https://a.example/x']],
    ['HTTPS://A.EXAMPLE/x', ['HTTPS://A.EXAMPLE/x']],
    ['http://192.168.1.1:8080/x', ['http://192.168.1.1:8080/x']],
    ['zhuanlan.zhihu.com/p/33182337', ['https://zhuanlan.zhihu.com/p/33182337']],
    ['bcage.one/d/58', ['https://bcage.one/d/58']],
    ['www.zhihu.com', ['https://www.zhihu.com']],
    ['readme.md node.js 1.2.3 and/or 2018/01/22 a@b.example mailto:a@b.example ftp://a.example/x 张三.李四', []],
    ['', []],
  ])('%j holds %j', (text, addresses) => {
    expect(plainLinks(text)).toEqual(addresses);
  });
});

describe('links with words', () => {
  const bare = { title: '', note: '' };
  test.each([
    ['* [Blockchain Demo](https://bcage.one/d/58)，作者 Anders Brownworth', [{ address: 'https://bcage.one/d/58', title: 'Blockchain Demo', note: '作者 Anders Brownworth' }]],
    [`1. [标题](${A}) - 写得好`, [{ address: A, title: '标题', note: '写得好' }]],
    [`1、[标题](${A})：**写得**好`, [{ address: A, title: '标题', note: '写得好' }]],
    [`        - [标题](${A})`, [{ address: A, title: '标题', note: '' }]],
    [`> [标题](<${A}> "题")`, [{ address: A, title: '标题', note: '' }]],
    [`见[标题](${A})，写得好`, [{ address: A, title: '标题', note: '' }]],
    [`[标题](${A})写得好`, [{ address: A, title: '标题', note: '' }]],
    [`[甲](${A})、[乙](https://b.example/y)，都好`, [{ address: A, title: '甲', note: '' }, { address: 'https://b.example/y', title: '乙', note: '' }]],
    [`[a *b* \`c\` \\] d](${A})`, [{ address: A, title: 'a b c ] d', note: '' }]],
    [`[![图](https://i.example/1.png)](${A})`, [{ address: A, title: '图', note: '' }]],
    [`![图](https://i.example/1.png) ${A}`, [{ address: A, ...bare }]],
    [`[${A}](${A})`, [{ address: A, ...bare }]],
    [`<${A}>`, [{ address: A, ...bare }]],
    [`[标题]\n(${A})`, [{ address: A, ...bare }]],
    [`${A}?utm_source=wechat\n[标题](${A})，附注\n${A}`, [{ address: `${A}?utm_source=wechat`, title: '标题', note: '附注' }]],
  ])('%j gives %j', (text, links) => {
    expect(findLinks(text)).toEqual({ links, unusable: [] });
  });

  test('what is no web page is told apart', () => {
    expect(findLinks(`[信](mailto:a@b.example) [文件](file:///a) [甲](/b) [乙](${A})`)).toMatchObject({ links: [{ address: A }], unusable: ['mailto:a@b.example', 'file:///a', '/b'] });
  });

  test.each(['普通标题', 'a [b] *c* _d_ `e` <f> &amp; \\', '（1） ——区块链', 'https 与 http'])('the digest’s own line of %j is read back', (title) => {
    const link = { address: 'https://a.example/x(1)', title, note: '作者 [甲] *乙*' };
    expect(findLinks(markdownLine(link)).links).toEqual([link]);
  });
});

describe('a long text takes no time worth noticing', () => {
  const many = (line: (at: number) => string): string => Array.from({ length: 10_000 }, (_, at) => line(at)).join('\n');
  const isQuick = (text: string, count: number): void => {
    const began = cpuUsage();
    const { links } = findLinks(text);
    const { user, system } = cpuUsage(began);
    // Ten times what it takes the processor, whatever else that does meanwhile; what grows with the square of the text takes minutes.
    expect((user + system) / 1000).toBeLessThan(15_000);
    expect(links).toHaveLength(count);
  };
  test.each([
    ['10,000 lines of chat', many((at) => `张三: 看这个https://a.example/p/${at}写得好`), 10_000],
    ['10,000 links on one line', many((at) => `https://a.example/p/${at}`).replaceAll('\n', ' '), 10_000],
    ['a line of brackets', '[](('.repeat(50_000), 0],
    ['a line of beginnings', 'https://'.repeat(50_000), 1],
    ['a line of letters', 'a'.repeat(500_000), 0],
    ['a line of dots', 'a.'.repeat(100_000), 0],
    ['a line of Chinese', '看a'.repeat(200_000), 0],
  ])('%s', (_, text, count) => isQuick(text, count), 60_000);
  test('10,000 Markdown links', { tags: ['long'], timeout: 60_000 }, () => isQuick(many((at) => `* [标题 ${at}](https://a.example/p/${at})，作者 甲`), 10_000));
});
