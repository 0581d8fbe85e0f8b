import { defineUnlistedScript } from '#imports';
import { collect } from '@/utils/page/collect';

// Injected by a click and by nothing else; what it returns is the click's answer.
export default defineUnlistedScript(() => collect(document, location));
