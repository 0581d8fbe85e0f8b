import type { SeenTab } from './active-tab';
import { captureReading, store, type Outcome } from './capture';
import { readTab } from './read-tab';
import { currentSettings } from './settings';

/** Reads the page in a tab and stores it if the reader wants such a page stored at once. */
export const captureTab = (tab: SeenTab): Promise<Outcome> => captureReading(readTab(tab));

/** `captureTab` where there is no popup to say yes in: a reader who wants to be asked has said it with the shortcut. */
export async function captureUnseen(tab: SeenTab): Promise<Outcome> {
  const { saveAtOnce } = await currentSettings();
  return captureReading(readTab(tab), saveAtOnce === 'never' ? 'articles' : saveAtOnce);
}

/** Reads the page in a tab and stores it whatever it is: the reader chose it by name. */
export async function captureAsked(tab: SeenTab): Promise<Outcome> {
  const reading = await readTab(tab);
  return reading.kind === 'refused' ? reading : store(reading, { evenIfRemoved: true });
}
