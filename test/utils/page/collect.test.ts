import { describe, expect, it } from 'vitest';
import type { Facts } from '@/utils/digest/judge/facts';
import { collect } from '@/utils/page/collect';
import { readerAt } from '@/utils/page/sites';
import { GENERAL_PAGES } from './general-pages';
import { page } from './open';
import { SITE_PAGES } from './sites-pages';

function collectAt(address: string, html: string): Facts {
  const place = new URL(address);
  return collect(new DOMParser().parseFromString(html, 'text/html'), place, readerAt(place.hostname));
}

const NAMES = ['__proto__', 'constructor', 'toString', 'description', 'og:image'];

describe('what a page says is sent from it', () => {
  it.each([...GENERAL_PAGES.map(({ name, at }) => ({ name: `general/${name}`, at })), ...SITE_PAGES.map(({ name, at }) => ({ name: `sites/${name}`, at }))])('as plain data, of $name', ({ name, at }) => {
    const facts = collectAt(at, page(name));
    expect(structuredClone(facts)).toEqual(facts);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('without the metadata that is not judged by', () => {
    const html = `<title>T</title>${NAMES.map((name) => `<meta name="${name}" content="x">`).join('')}<meta property="og:title" content="新船">`;
    const facts = collectAt('https://news.example/a/1', html);
    expect(facts.kind === 'facts' && facts.general?.metas).toEqual({ 'og:title': '新船' });
  });

  const LONG = '长'.repeat(1_000_000);
  const ENDLESS = `<title>${LONG}</title><meta property="og:title" content="${LONG}"><meta name="author" content="${LONG}"><h1>${LONG}</h1>${'<h1>新船</h1>'.repeat(5000)}<link rel="canonical" href="/${LONG}">`;
  const DESCRIBED = `<script type="application/ld+json">{"@type":"Article","publisher":"${'长'.repeat(190_000)}"}</script>`.repeat(100);

  it.each([
    ['says', ENDLESS, 20_000],
    ['says and describes', ENDLESS + DESCRIBED, 300_000],
  ])('bounded, however much the page %s', (_what, html, most) => {
    expect(JSON.stringify(collectAt('https://news.example/a/1', html)).length).toBeLessThan(most);
  });

  it('without what is looked for on any page, where its site’s own reader tells everything', () => {
    const html = '<title>x</title><h1 id="activity-name">新船今日首航</h1><div id="js_content">…</div>';
    expect(collectAt('https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_BdrqaeWA', html)).not.toHaveProperty('general');
  });
});
