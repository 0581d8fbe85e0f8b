import { defineUnlistedScript } from '#imports';
import { otherReaderAt } from '@/utils/page/sites/others';

// Injected before `read-page` into a page of any other site that has a reader of its own.
export default defineUnlistedScript(() => {
  globalThis.linkweekSite = otherReaderAt(location.hostname);
});
