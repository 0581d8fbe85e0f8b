import { defineUnlistedScript } from '#imports';
import { onlyAt } from '@/utils/page/sites/only-at';
import { readZhihu } from '@/utils/page/sites/zhihu';

// Injected before `read-page` into a page of Zhihu's.
export default defineUnlistedScript(() => {
  globalThis.linkweekSite = onlyAt('zhihu.com', location, readZhihu);
});
