import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeIssue } from '@/utils/digest/export/issue';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { DEFAULT_TEMPLATES, TEMPLATES } from '@/utils/digest/template/ready-made';
import type { TemplateSet } from '@/utils/digest/template/template';
import { candidate } from '@/test/utils/digest/export/candidates';
import type { ReadLink } from '@/test/utils/digest/export/commonmark';
import { hostileLine, SEED } from '@/test/utils/digest/export/hostile';
import { hasKramdown, linksByKramdown } from './kramdown';

type Line = Pick<ReadLink, 'title' | 'address'> & { note: string };

function roundTrip(lines: readonly Line[], templates: TemplateSet): { meant: ReadLink[]; read: ReadLink[] } {
  const candidates = lines.map((line, at) => candidate({ ...line, order: `a${String(at).padStart(4, '0')}` }));
  const { markdown } = writeIssue({ week: '2018-W04', settings: { name: '', group: '', sections: DEFAULT_SECTIONS }, candidates, texts: {} }, templates);
  const meant = candidates.map(({ title, address, note }) => ({ title: title.value, address: address.value, after: note.value === '' ? '' : `，${note.value}` }));
  return { meant, read: linksByKramdown(markdown.replace(/^---[^]*?\n---\n/, '')) };
}

/** XML, which the pages are read as, has no such characters. */
const isXml = (text: string): boolean => !/[\ufffe\uffff\u0000-\u001f]/.test(text);

// apt-get install ruby-kramdown
describe.skipIf(!hasKramdown())('kramdown, where it is installed', () => {
  it('reads every link of 1,000 hostile lines in the form for Jekyll as it was meant', () => {
    const lines = fc.sample(hostileLine.filter(({ title, address, note }) => isXml(title + address + note)), { numRuns: 1000, seed: SEED });
    const { meant, read } = roundTrip(lines, TEMPLATES.jekyll);
    expect(read).toHaveLength(1000);
    expect(read.filter((link, at) => JSON.stringify(link) !== JSON.stringify(meant[at])).slice(0, 5)).toEqual([]);
    expect(read).toEqual(meant);
  });

  it.each([
    ['区块链 [上] (1)：A & B', '区块链 [上] (1)：A & B', 'plain titles'],
    ['2.0|PaaS', '(no link)', 'a bar makes a table of the line'],
    ['"quoted" -- it\'s...', '“quoted” – it’s…', 'quotes, dashes and dots in their better form'],
    ['~伊朗~', '\\~伊朗\\~', 'a backslash before a tilde stays'],
  ])('reads %j in the digest’s own form as %j: %s', (title, expected) => {
    const { read } = roundTrip([{ title, address: 'https://a.example/', note: '' }], DEFAULT_TEMPLATES);
    expect(read.map((link) => link.title || link.after)).toEqual([expected]);
  });
});
