import { defineUnlistedScript } from '#imports';
import { askPage } from '@/utils/extension/ask-page';

// The popup's first script, small, so that the page is read while the rest of the popup is still being loaded.
export default defineUnlistedScript(() => askPage());
