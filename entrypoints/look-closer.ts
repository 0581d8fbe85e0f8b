import { defineUnlistedScript } from '#imports';
import { lookCloser } from '@/utils/page/look-closer';

// Injected after `read-page` into a page whose facts leave a doubt; most leave none.
export default defineUnlistedScript(() => lookCloser(document, location));
