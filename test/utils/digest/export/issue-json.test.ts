import { expect, test } from 'vitest';
import { issueJson } from '@/utils/digest/export/issue-json';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { candidate } from './candidates';

test('an issue for a machine holds all that is known of what it prints', () => {
  const json: unknown = JSON.parse(issueJson({ week: '2018-W04', settings: { name: '群', group: '链', sections: DEFAULT_SECTIONS }, candidates: [candidate({ title: '"甲"', note: '附注' }, { author: '人' })], texts: { discussion: '话', footer: '再见' }, nameOf: () => '小明' }));
  expect(json).toEqual({
    format: 'linkweek-issue',
    version: 1,
    week: '2018-W04',
    year: 2018,
    number: 4,
    from: '2018-01-22',
    to: '2018-01-28',
    name: '群',
    group: '链',
    sections: [
      {
        id: 'articles',
        heading: '文章',
        links: [
          {
            title: '"甲"',
            address: 'https://a.example/',
            note: '附注',
            identity: 'https://a.example/ a0',
            identities: ['https://a.example/ a0'],
            captured: { title: '"甲"', address: 'https://a.example/', site: 'example.com', author: '人', at: '1970-01-01T00:00:00.000Z', by: 'test' },
            contributor: '小明',
          },
        ],
      },
      { id: 'discussion', heading: '讨论', text: '话' },
    ],
    footer: '再见',
  });
});
