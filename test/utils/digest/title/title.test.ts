import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence } from '@/utils/digest/text/first-sentence';
import { withoutSiteNames, withoutSiteWords } from '@/utils/digest/title/title';
import { withoutCounter } from '@/utils/digest/title/counter';
import type { SaidTitle } from '@/utils/digest/title/sources';
import { weighTitle } from '@/utils/digest/title/weigh';

describe('messages counted in front of a title come off', () => {
  it.each([
    ['(99+ 封私信 / 81 条消息) 整？', '整？'],
    ['(3 封私信 / 80 条消息) 整？', '整？'],
    ['（2 封私信）整？', '整？'],
    ['(24条消息) 渡口调度', '渡口调度'],
    ['(3) Ferries', 'Ferries'],
    ['(1984) 乔治·奥威尔', '(1984) 乔治·奥威尔'],
    ['(一) 渡口', '(一) 渡口'],
    ['(3)班的渡口', '(3)班的渡口'],
    ['渡口 (99+ 封私信)', '渡口 (99+ 封私信)'],
  ])('%s → %s', (title, clean) => {
    expect(withoutCounter(title)).toBe(clean);
  });
});

describe('only the site’s own names come off', () => {
  it.each([
    ['渡口 - 知乎', ['知乎'], '渡口'],
    ['渡口_探索者_光明网', ['光明网'], '渡口_探索者'],
    ['渡口 | 渡口社 CNA', ['渡口社 CNA'], '渡口'],
    ['Ferries | CBC News', ['CBC'], 'Ferries'],
    ['Ferries - Times of India', ['The Times of India'], 'Ferries'],
    ['Ferries — Postlight — Digital Strategy', ['Postlight — Digital Strategy'], 'Ferries'],
    ['Ferry Weekly: Boats', ['Ferry Weekly'], 'Boats'],
    ['A - B', ['C'], 'A - B'],
    ['Rust 异步[上] | 深入', ['渡口'], 'Rust 异步[上] | 深入'],
    ['RefineDet(1)_初探_S3FD_ICCV2017', ['知乎'], 'RefineDet(1)_初探_S3FD_ICCV2017'],
    ['渡口十问-夜航版', ['知乎'], '渡口十问-夜航版'],
    ['知乎', ['知乎'], '知乎'],
    ['为什么知乎', ['知乎'], '为什么知乎'],
  ])('%s without %j → %s', (title, names, clean) => {
    expect(withoutSiteNames(title, names)).toBe(clean);
  });
});

describe('parts called as Chinese sites are come off the end', () => {
  it.each([
    ['新船首航_教育频道_渡口青年网', '新船首航'],
    ['新船首航-渡口科普网', '新船首航'],
    ['新船首航 - 某某的博客', '新船首航'],
    ['谈谈互联网', '谈谈互联网'],
    ['新船首航_渡口真的需要一个属于自己的新闻网站吗', '新船首航_渡口真的需要一个属于自己的新闻网站吗'],
    ['新船首航：上了新闻！', '新船首航：上了新闻！'],
  ])('%s → %s', (title, clean) => {
    expect(withoutSiteWords(title)).toBe(clean);
  });
});

describe('the title that a page’s sources agree on', () => {
  const h = (text: string): SaidTitle => ({ text, source: 'heading' });
  const og = (text: string): SaidTitle => ({ text, source: 'og' });
  const ld = (text: string): SaidTitle => ({ text, source: 'ld' });
  const minor = (text: string): SaidTitle => ({ text, source: 'minor' });

  it.each<[string, string, SaidTitle[], string[], string, string]>([
    ['the heading, where og:title is cut short', '船！"一号"下水_网易新闻', [h('船！"一号"下水'), og('船！')], [], '/', '船！"一号"下水'],
    ['the heading, where og:title is another wording', "Why Is the Ferry Late?", [h("Why Is the Ferry Late?"), og('A slow morning on the river')], [], '/', "Why Is the Ferry Late?"],
    ['the heading that agrees, not the first', '新船首航_渡口网', [h('新闻中心'), h('新船首航')], [], '/', '新船首航'],
    ['og:title, where the heading is the site’s name', '新船首航 - 渡口周刊', [h('渡口周刊'), og('新船首航')], ['渡口周刊'], '/', '新船首航'],
    ['og:title, where no heading agrees', '新船首航', [h('登录后查看更多精彩内容'), og('新船首航')], [], '/', '新船首航'],
    ['JSON-LD’s, where the others carry the site', 'T 一二三 | 政治 | 中央社', [og('T 一二三 | 政治 | 中央社'), ld('T 一二三')], [], '/', 'T 一二三'],
    ['the spelling said first among equals', "Ferry's Day", [h('Ferry’s Day'), og("Ferry's Day")], [], '/', 'Ferry’s Day'],
    ['a lesser heading that the address spells out', 'Drama on the River!', [og('Drama on the River!'), minor('Ferry Sinks Off Old Landing Stage')], [], '/ferry-sinks-off-old-landing-stage/', 'Ferry Sinks Off Old Landing Stage'],
    ['what tab and og:title share, where each signs in its own way', '新船首航 : 船友', [og('新船首航 • r/船友们')], [], '/', '新船首航'],
    ['not the front part of a title that both cut alike', '渡口谈丨新船渡口网评论_渡口网', [og('渡口谈丨新船')], [], '/', '渡口谈丨新船'],
    ['the tab’s, where nothing else is said', '新船首航', [], [], '/', '新船首航'],
    ['the tab’s without the site’s words, where nothing else is said', '新船首航_渡口新闻网', [], [], '/', '新船首航'],
    ['the site’s name, where that is all there is', '渡口周刊', [h('渡口周刊')], ['渡口周刊'], '/', '渡口周刊'],
    ['a title with the author’s separators', 'Rust 异步[上] | 深入 - 渡口周刊', [h('Rust 异步[上] | 深入'), og('Rust 异步[上] | 深入')], ['渡口周刊'], '/', 'Rust 异步[上] | 深入'],
  ])('%s', (_what, tab, said, siteNames, path, title) => {
    expect(weighTitle({ tab, said, siteNames, path }).title).toBe(title);
  });

  it('is one of the texts that were said or a part of the tab’s, whatever is said', () => {
    const text = fc.string({ unit: fc.constantFrom('渡', '口', 'a', ' ', '-', '|', '_', '网', '：'), maxLength: 12 });
    const source = fc.constantFrom<SaidTitle['source'][]>('heading', 'minor', 'og', 'ld', 'twitter', 'text', 'furniture');
    fc.assert(
      fc.property(text, fc.array(fc.record({ text, source })), fc.array(text), (tab, said, siteNames) => {
        const { title } = weighTitle({ tab, said, siteNames, path: '/' });
        expect([tab, ...said.map((each) => each.text)].some((each) => each.includes(title))).toBe(true);
      }),
      { numRuns: 2000, seed: 20180122 },
    );
  });
});

describe('a post without a title gives its first sentence', () => {
  const long = '渡'.repeat(120);
  it.each([
    ['新船下水。', '新船下水。'],
    ['新船下水。周六免费坐。', '新船下水。周六免费坐。'],
    [`新船下水了！${long}`, '新船下水了！'],
    [`他说：“新船下水了。”${long}`, '他说：“新船下水了。”'],
    [`Version 1.2 is out. ${'word '.repeat(40)}`, 'Version 1.2 is out.'],
    [long, `${'渡'.repeat(99)}…`],
    [`${'🚢'.repeat(120)}`, `${'🚢'.repeat(99)}…`],
  ])('%s', (text, title) => {
    expect(firstSentence(text)).toBe(title);
  });
});
