import { defineUnlistedScript } from '#imports';
import { onlyAt } from '@/utils/page/sites/only-at';
import { readWeixin } from '@/utils/page/sites/weixin';

// Injected before `read-page` into a page of WeChat's.
export default defineUnlistedScript(() => {
  globalThis.linkweekSite = onlyAt('mp.weixin.qq.com', location, readWeixin);
});
