import { defineUnlistedScript } from '#imports';
import { collect } from '@/utils/page/collect';

// Injected by a click and by nothing else, after the reader of the page's site where that has one; what it returns is the click's answer.
// An element of the page may have the name that the reader has; it is no property of the script's own world.
export default defineUnlistedScript(() => collect(document, location, Object.hasOwn(globalThis, 'linkweekSite') ? globalThis.linkweekSite : undefined));
