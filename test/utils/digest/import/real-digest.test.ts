import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeIssue } from '@/utils/digest/export/issue';
import { importIssues } from '@/utils/digest/import/import-issues';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';

const REAL_DIGEST = new URL('../../../../../shared/digests/2018-W04.md', import.meta.url);
const STAMP = { at: 0, tick: 0, by: 'test' };

describe.skipIf(!existsSync(REAL_DIGEST))('the real digest', () => {
  const text = existsSync(REAL_DIGEST) ? readFileSync(REAL_DIGEST, 'utf8') : '';
  const [outcome, ...others] = importIssues(text, { sections: DEFAULT_SECTIONS });
  const issue = outcome?.issue;

  it('is understood whole', () => {
    expect(others).toEqual([]);
    expect(outcome).not.toHaveProperty('problems');
    expect(issue?.week).toBe('2018-W04');
    expect([issue?.name, issue?.group]).toEqual(['微信群', '区块链技术指北']);
    expect(issue?.sections.map(({ heading }) => heading)).toEqual(['文章', '讨论', '工具', '资源', 'Q&A']);
    const count = (id: string): number => issue?.links.filter(({ section }) => section === id).length ?? 0;
    expect(['articles', 'tools', 'resources'].map(count)).toEqual([20, 4, 4]);
  });

  it('gives its texts to the letter, each of them ending where it ends', () => {
    const { discussion = '', questions = '', footer = '' } = issue?.texts ?? {};
    expect(Object.keys(issue?.texts ?? {})).toEqual(['discussion', 'questions', 'footer']);
    expect(text).toContain(`\n## 讨论\n\n${discussion}\n\n## 工具\n`);
    expect(text).toContain(`\n## Q&A\n\n${questions}\n\n${footer}`);
    expect(footer).toMatch(/^「区块链技术指北」同名 \*\*知识星球\*\*，/);
  });

  it('knows the line of every link', () => {
    const lines = text.split('\n');
    expect(issue?.links.filter(({ line, title, address }) => !lines[line - 1]?.startsWith(`* [${title}](${address})`))).toEqual([]);
  });

  it('comes out byte for byte', () => {
    if (!issue) throw new Error('it was not understood');
    const { week, name, group, texts } = issue;
    const written = writeIssue({ week, settings: { name, group, sections: DEFAULT_SECTIONS }, candidates: importedCandidates(issue, STAMP), texts });
    expect(written).toEqual({ markdown: `${text}\n`, errors: [] });
  });

  it('comes out without its footer up to it', () => {
    if (!issue) throw new Error('it was not understood');
    const { week, name, group, texts: { footer = '', ...texts } } = issue;
    const { markdown } = writeIssue({ week, settings: { name, group, sections: DEFAULT_SECTIONS }, candidates: importedCandidates(issue, STAMP), texts });
    expect(`${markdown}\n${footer}`).toBe(text);
  });
});
