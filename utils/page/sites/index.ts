import { siteAt, type Site } from '@/utils/digest/judge/site-at';
import type { SiteReader } from '@/utils/page/site';
import { OTHERS } from './others';
import { readWeixin } from './weixin';
import { readZhihu } from './zhihu';

/** Every site's reader. */
const READERS: Readonly<Record<Site, SiteReader>> = { ...OTHERS, 'mp.weixin.qq.com': readWeixin, 'zhihu.com': readZhihu };

/** The reader of the site that `host` belongs to, where it has one of its own. */
export function readerAt(host: string): SiteReader | undefined {
  const site = siteAt(host);
  return site && READERS[site];
}
