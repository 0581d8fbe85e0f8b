import { describe, expect, test } from 'vitest';
import { cleanUrl } from '@/utils/digest/address/address';
import type { CloserFacts, Facts, GeneralFacts, PageFacts } from '@/utils/digest/judge/facts';
import { judgePage, type Judgement } from '@/utils/digest/judge/judge-page';

const HREF = 'https://news.example/2018/01/22/boat.html?utm_source=wechat';
const NOTHING: GeneralFacts = { lang: '', metas: {}, linked: [], headings: [] };

const facts = (tab: string, general: Partial<GeneralFacts> = {}, more: Partial<PageFacts> = {}): PageFacts => ({ kind: 'facts', href: HREF, tab, general: { ...NOTHING, ...general }, ...more });
const closer = (more: Partial<CloserFacts> = {}): CloserFacts => ({ kind: 'closer', href: HREF, said: [], readable: false, ...more });

const HEADED: Partial<GeneralFacts> = { headings: [{ text: '新船今日首航', source: 'heading' }] };

const judged = (said: Facts, look?: CloserFacts): Judgement => judgePage(said, cleanUrl, look);

describe('a page is looked at closer only where its facts leave a doubt', () => {
  test.each([
    ['its heading is what the tab says, under an address that names one thing', facts('新船今日首航 - 渡口', HEADED), true],
    ['nothing but the tab says what it is called', facts('新船今日首航_渡口'), false],
    ['a heading that nothing agrees with', facts('渡口', { headings: [{ text: '最新消息', source: 'heading' }] }), false],
    ['its heading is sure, but not whether it is an article', facts('新船今日首航', HEADED, { href: 'https://news.example/boat' }), false],
    ['it says itself that it is an article', facts('新船今日首航', { ...HEADED, metas: { 'og:type': 'article' } }, { href: 'https://news.example/boat' }), true],
    ['a front page is no article whatever is on it', facts('渡口', { headings: [{ text: '渡口', source: 'heading' }] }, { href: 'https://news.example/' }), true],
  ])('%s', (_what, said, sure) => {
    expect(judged(said).sure).toBe(sure);
  });

  test('and not where its site’s own reader tells everything', () => {
    const { general: _, ...own } = facts('', {}, { own: { title: '新船今日首航', article: true, site: '微信', section: 'articles' } });
    expect(judged(own)).toMatchObject({ sure: true, reading: { title: '新船今日首航', capturedTitle: '新船今日首航', address: 'https://news.example/2018/01/22/boat.html' } });
  });
});

describe('what the closer look found counts', () => {
  test('for the title', () => {
    const said = facts('新船今日首航_渡口_某某网');
    const look = closer({ said: [{ text: '新船今日首航', source: 'minor' }] });
    expect(judged(said, look)).toMatchObject({ sure: true, reading: { title: '新船今日首航', article: true } });
  });

  test.each([true, false])('for whether it is an article: %s', (readable) => {
    const said = facts('新船今日首航', HEADED, { href: 'https://news.example/boat' });
    expect(judged(said, closer({ href: 'https://news.example/boat', readable }))).toMatchObject({ sure: true, reading: { article: readable } });
  });

  test('at another place in the page too', () => {
    const said = facts('新船今日首航_渡口_某某网');
    expect(judged(said, closer({ href: `${HREF}#tide` })).sure).toBe(true);
  });

  test('but not of another page, which has taken the first one’s place meanwhile', () => {
    const said = facts('新船今日首航_渡口_某某网');
    const look = closer({ href: 'https://news.example/2018/01/23/tide.html', said: [{ text: '渡口', source: 'minor' }], readable: true });
    expect(judged(said, look)).toEqual(judged(said));
  });
});

describe('nothing a page says breaks the judgement', () => {
  test('a page that broke whoever asked it is known by its tab', () => {
    expect(judged({ kind: 'broken', href: HREF, tab: '新船今日首航' })).toMatchObject({
      sure: true,
      reading: { kind: 'page', article: false, title: '新船今日首航', address: 'https://news.example/2018/01/22/boat.html', capturedAddress: HREF, identities: ['news.example/2018/01/22/boat.html'] },
    });
  });

  test('a refusal stays one', () => {
    expect(judged({ kind: 'refused', reason: 'pdf' })).toEqual({ sure: true, reading: { kind: 'refused', reason: 'pdf' } });
  });

  test.each(['not an address', 'http://', 'javascript', '//'])('a canonical link that is %j', (canonical) => {
    expect(judged(facts('新船今日首航', HEADED, { canonical }))).toMatchObject({ reading: { address: 'https://news.example/2018/01/22/boat.html' } });
  });

  test('an address that nobody could share', () => {
    const href = `https://news.example/a/${'x'.repeat(5000)}`;
    expect(judged(facts('新船', {}, { href })).reading).toEqual({ kind: 'refused', reason: 'too-long' });
    expect(judged({ kind: 'broken', href, tab: '新船' }).reading).toEqual({ kind: 'refused', reason: 'too-long' });
  });
});
