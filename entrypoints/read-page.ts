import { defineUnlistedScript } from '#imports';
import { readPage } from '@/utils/page/read-page';

// Injected by a click and by nothing else; what it returns is the click's answer.
export default defineUnlistedScript(() => readPage(document, location));
