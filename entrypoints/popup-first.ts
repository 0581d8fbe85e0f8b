import { defineUnlistedScript } from '#imports';
import { askPage } from '@/utils/extension/ask-page';

// The popup's first script, small: what makes something of the page is loaded while the page is asked.
export default defineUnlistedScript(() => {
  const asked = askPage();
  void import('@/entrypoints/popup/first').then(({ begin }) => begin(asked));
});
