import { browser } from '#imports';
import { nextWeekAt } from '@/utils/digest/week-turn';
import { showThisWeek } from './flash';
import { currentSettings } from './settings';

const ALARM = 'week-turn';

/** Keeps the button's count that of the week it is, in a browser that stays open over a Sunday too; call it as the worker starts, for the browser wakes it only then. */
export function onWeekTurn(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) showAndWait();
  });
  showAndWait();
}

function showAndWait(): void {
  void showThisWeek();
  void setAlarm();
}

/** Set at each start of the worker: the browser may have forgotten it, or the reader moved to another time zone. */
async function setAlarm(): Promise<void> {
  const { timeZone } = await currentSettings();
  await browser.alarms.create(ALARM, { when: nextWeekAt(Date.now(), timeZone) });
}
