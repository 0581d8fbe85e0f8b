import { titleOf } from '@/utils/digest/candidate';
import type { Reading } from '@/utils/digest/reading';
import { knownCaptureSettings } from '@/utils/extension/known-settings';
import { preferredLanguage } from '@/utils/extension/language';
import cardStyles from './CaptureCard.module.css';
import { dress } from './dress';
import linesStyles from './PageLines.module.css';
import popupStyles from './Popup.module.css';
import { sourceLine } from './source-line';
import stateStyles from './StateLine.module.css';

/**
 * Draws the card of the page at hand, without Preact, which would have to be loaded first; the popup itself draws over
 * it once it is loaded. No sentences are in it, for no person could read one before that. Returns how to show in it
 * what the page says of itself, where it will stand.
 */
export function drawFirstCard(): (reading: Reading) => void {
  // A browser that was slow to tell of the tab: the popup is there already.
  if (document.querySelector('main')) return () => undefined;
  const settings = knownCaptureSettings();
  dress(settings, preferredLanguage());
  const [title, source] = [element('p', linesStyles.title), element('p', linesStyles.source)];
  title.dir = 'auto';
  const main = element('main', popupStyles.popup, element('section', cardStyles.card, element('div', stateStyles.line), title, source));
  main.ariaBusy = 'true';
  document.body.append(main);
  return (reading) => {
    if (reading.kind === 'refused') return;
    title.textContent = titleOf(reading, settings.spacing) || reading.address;
    source.textContent = sourceLine(reading);
  };
}

function element(name: 'main' | 'section' | 'div' | 'p', className: string | undefined, ...content: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className ?? '';
  made.append(...content);
  return made;
}
