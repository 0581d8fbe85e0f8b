import { defineUnlistedScript } from '#imports';
import { collect } from '@/utils/page/collect';

// Injected by a click and by nothing else, after the reader of the page's site where that has one; what it returns is the click's answer.
export default defineUnlistedScript(() => collect(document, location, globalThis.linkweekSite));
