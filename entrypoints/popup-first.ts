import { defineUnlistedScript } from '#imports';
import { drawFirstCard } from '@/components/first-card';
import { askPage } from '@/utils/extension/ask-page';
import { loadRest } from '@/utils/extension/load-rest';

// The popup's first script, small: the page is read, shown and mostly stored before the rest of the popup is loaded.
export default defineUnlistedScript(() => {
  const page = askPage();
  // Once the page is being read, for until then nobody else is at work.
  const drawn = page.tab.then(drawFirstCard);
  void Promise.all([drawn, page.reading]).then(([show, reading]) => show(reading)).catch(() => undefined);
  void loadRest(page);
});
