// First, so that a component's own styles override it.
import '@/components/theme.css';
import { drawFirstCard } from '@/components/first-card';
import type { AskedPage } from '@/utils/extension/ask-page';
import { loadRest } from '@/utils/extension/load-rest';
import { takePage } from '@/utils/extension/page-at-hand';

/** Reads, shows and mostly stores the page that was asked, before the rest of the popup is loaded. */
export function begin(asked: AskedPage): void {
  const page = takePage(asked);
  // Once the page is being asked, for until then nobody else is at work.
  const drawn = page.tab.then(drawFirstCard);
  void Promise.all([drawn, page.reading]).then(([show, reading]) => show(reading)).catch(() => undefined);
  void loadRest(page);
}
