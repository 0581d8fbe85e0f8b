import { browser } from '#imports';
import { nextWeekAt } from '@/utils/digest/week-turn';
import { showThisWeek } from './flash';
import { currentSettings } from './settings';

const ALARM = 'week-turn';

/** The longest until the clock is looked at again, milliseconds: to an alarm, the time that a laptop sleeps is no time, so one that is days away rings as many hours late. */
const AN_HOUR = 60 * 60_000;

/** Keeps the button's count that of the week it is, in a browser that stays open over a Sunday too; call it as the worker starts, for the browser wakes it only then. */
export function onWeekTurn(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showAndWait();
  });
  void showAndWait();
}

async function showAndWait(): Promise<void> {
  const settings = await currentSettings();
  const now = Date.now();
  // Set anew each time: the browser may have forgotten it, or the digest's time zone be another.
  const alarm = browser.alarms.create(ALARM, { when: Math.min(nextWeekAt(now, settings.timeZone), now + AN_HOUR) });
  await Promise.all([showThisWeek(settings), alarm]);
}
