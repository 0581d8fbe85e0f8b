import { describe, expect, test } from 'vitest';
import type { Candidate } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import { checkIssue } from '@/utils/digest/check/check-issue';
import type { Finding } from '@/utils/digest/check/finding';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import type { Week } from '@/utils/digest/iso-week';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { DEFAULT_TEMPLATES, TEMPLATES } from '@/utils/digest/template/ready-made';
import { candidate } from '@/test/utils/digest/export/candidates';

const source = (candidates: Candidate[], texts = {}): IssueSource => ({ week: '2018-W04', settings: { name: '', group: '', sections: DEFAULT_SECTIONS }, candidates, texts });
const PUBLISHED = new Map<string, Week>([['weixin:s:old', '2018-W02'], ['own', '2018-W04'], ['later', '2018-W09']]);
const check = (candidates: Candidate[], { markdown = writeIssue(source(candidates)).markdown, spacing = true, published = PUBLISHED } = {}): Finding[] => checkIssue(source(candidates), markdown, { published, spacing });
const said = (findings: readonly Finding[]): unknown[] => findings.map(({ kind, fix, week }) => ({ kind, ...(fix ? { fix } : {}), ...(week ? { week } : {}) }));

/** A candidate with exactly these values, as an old database or an import may hold them. */
function raw(fields: { title?: string; address?: string; note?: string }, { identities, captured }: { identities?: string[]; captured?: Partial<Candidate['captured']> } = {}): Candidate {
  const made = candidate();
  const changed = edited(made, fields, { at: 1, tick: 0, by: 'test' });
  return { ...changed, identities: identities ?? made.identities, captured: { ...made.captured, ...captured } };
}

describe('a link is looked at', () => {
  test.each<[string, Candidate, unknown[]]>([
    ['and nothing is wrong', raw({ title: '物联网 2.0|PaaS（上篇）(一)', note: '作者 A，B' }), []],
    ['for a page that an earlier issue had', raw({}, { identities: ['x', 'weixin:s:old'] }), [{ kind: 'repeat', fix: { dropped: true }, week: '2018-W02' }]],
    ['and its own issue is no repeat', raw({}, { identities: ['own'] }), []],
    ['and neither is a later one', raw({}, { identities: ['later'] }), []],
    ['for a search engine’s link whose article is known', raw({ address: 'https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=abc' }, { identities: ['w', 'weixin:s:abc-_1'] }), [{ kind: 'temporary', fix: { address: 'https://mp.weixin.qq.com/s/abc-_1' } }]],
    ['for one whose article is not known', raw({ address: 'https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=abc' }), [{ kind: 'temporary', fix: { dropped: true } }]],
    ['for a preview', raw({ address: 'https://mp.weixin.qq.com/s?__biz=a&tempkey=b' }), [{ kind: 'temporary', fix: { dropped: true } }]],
    ['for a link of a search engine', raw({ address: 'https://weixin.sogou.com/link?url=x' }), [{ kind: 'temporary', fix: { dropped: true } }]],
    ['and an article is none', raw({ address: 'https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1&sn=2' }), []],
    ['for an address in place of a title', raw({ title: 'https://a.example/x' }, { captured: { title: '真标题' } }), [{ kind: 'no-title', fix: { title: '真标题' } }]],
    ['for an address that was all there was', raw({ title: 'https://a.example/x' }, { captured: { title: '' } }), [{ kind: 'no-title' }]],
    ['for the site’s name', raw({ title: '知 乎' }, { captured: { title: '问题', site: '知乎' } }), [{ kind: 'site-title', fix: { title: '问题' } }]],
    ['for the site’s name by its address', raw({ title: '知乎', address: 'https://www.zhihu.com/p/1' }, { captured: { title: '知乎', site: '' } }), [{ kind: 'site-title' }]],
    ['for the host', raw({ title: 'A.example' }), [{ kind: 'site-title', fix: { title: '甲' } }]],
    ['for spaces in title and note', raw({ title: '一文看懂EOS', note: '作者A' }), [{ kind: 'spacing', fix: { title: '一文看懂 EOS', note: '作者 A' } }]],
    ['for half-width marks', raw({ title: '真钱,电子货币;是么?是', note: '对!' }), [{ kind: 'punctuation', fix: { title: '真钱，电子货币；是么？是' } }]],
    ['and numbers keep theirs', raw({ title: '共 1,000 个：2.0' }), []],
  ])('%s', (_, made, expected) => {
    expect(said(check([made]))).toEqual(expected);
  });

  test('by the digest’s own settings', () => {
    expect(check([raw({ title: '一文看懂EOS' })], { spacing: false })).toEqual([]);
  });

  test('and a fix that is made leaves nothing to find', () => {
    const made = raw({ title: '看懂EOS,真的', note: '作者A' });
    const fixed = check([made]).reduce((now, { fix }) => edited(now, fix ?? {}, { at: 2, tick: 0, by: 'test' }), made);
    expect(said(check([fixed])).filter((finding) => JSON.stringify(finding).includes('spacing'))).toEqual([]);
  });

  test('unless it is out of the issue', () => {
    expect(check([edited(raw({ title: '看懂EOS' }), { dropped: true }, { at: 2, tick: 0, by: 'test' })])).toEqual([]);
  });
});

describe('the output is read again', () => {
  const many = Array.from({ length: 30 }, (_, at) => candidate({ title: at % 7 ? `第 ${at} 篇` : `*第* [${at}](x)`, address: `https://a.example/${at} (`, order: `a${String(at).padStart(2, '0')}` }));

  test.each(Object.entries(TEMPLATES))('and every link of the form %s is there', (_, templates) => {
    expect(check(many, { markdown: writeIssue(source(many), templates).markdown }).filter(({ kind }) => kind === 'lost')).toEqual([]);
  });

  test('and links that a text swallows are lost', () => {
    const tool = candidate({ section: 'tools', title: '工具甲' });
    const written = writeIssue(source([tool], { discussion: '```\n没有关' }));
    expect(check([tool], { markdown: written.markdown })).toEqual([{ kind: 'lost', candidate: { week: tool.week, identity: tool.identity } }]);
  });

  test('but not where a text in it would keep a parser for minutes', () => {
    const { markdown } = writeIssue(source(many, { discussion: '* '.repeat(100_000) }));
    expect(check(many, { markdown }).filter(({ kind }) => kind === 'lost')).toEqual([]);
  });

  test('and so are those whose words a template takes apart', () => {
    const [one] = many.slice(1);
    if (!one) throw new Error('no candidate');
    const { markdown } = writeIssue(source([one]), { ...DEFAULT_TEMPLATES, line: '* `[{{title}}]({{address}})`' });
    expect(check([one], { markdown }).map(({ kind }) => kind)).toEqual(['lost']);
  });
});
