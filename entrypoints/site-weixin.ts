import { defineUnlistedScript } from '#imports';
import { readWeixin } from '@/utils/page/sites/weixin';

// Injected before `read-page` into a page of WeChat's.
export default defineUnlistedScript(() => {
  globalThis.linkweekSite = readWeixin;
});
