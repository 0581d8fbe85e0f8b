import { expect, test } from 'vitest';
import { decidedBy } from '@/utils/digest/import/decided-by';
import type { ImportedIssue } from '@/utils/digest/import/imported-issue';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';

const SETTINGS = { name: '', group: '', sections: DEFAULT_SECTIONS };
const issue = (more: Partial<ImportedIssue>): ImportedIssue => ({ week: '2018-W04', name: '', group: '', sections: [], links: [], texts: {}, ...more });
const HIRING = { id: 'section:招聘', heading: '招聘' };

test.each([
  ['nothing that they do not say', SETTINGS, [issue({})], {}],
  ['nothing where there is none', SETTINGS, [], {}],
  ['what it is called', SETTINGS, [issue({ name: '微信群', group: '链' })], { name: '微信群', group: '链' }],
  ['nothing that somebody has decided', { ...SETTINGS, name: '周刊', group: '我们' }, [issue({ name: '微信群', group: '链' })], {}],
  ['as the latest that says so has it', SETTINGS, [issue({ week: '2018-W06', name: '新' }), issue({ week: '2018-W05', name: '旧', group: '链' }), issue({ week: '2018-W07' })], { name: '新', group: '链' }],
  ['the sections that it lacks', SETTINGS, [issue({ sections: [HIRING] })], { sections: [...DEFAULT_SECTIONS, HIRING] }],
])('%s', (_, settings, issues, expected) => {
  expect(decidedBy(settings, issues)).toEqual(expected);
});
