import { defineUnlistedScript } from '#imports';
import { readZhihu } from '@/utils/page/sites/zhihu';

// Injected before `read-page` into a page of Zhihu's.
export default defineUnlistedScript(() => {
  globalThis.linkweekSite = readZhihu;
});
