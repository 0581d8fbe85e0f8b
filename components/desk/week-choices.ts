import { shiftWeek, type Week } from '@/utils/digest/iso-week';

/** A week that candidates can be moved to, and what it is to the present one. */
export interface WeekChoice {
  week: Week;
  kind: 'current' | 'previous' | 'next' | 'other';
}

/** The weeks to choose from: the present one and those beside it first, then all others that exist; not the one they are in. */
export function weekChoices(from: Week, present: Week, existing: readonly Week[]): WeekChoice[] {
  const near: WeekChoice[] = [
    { week: present, kind: 'current' },
    { week: shiftWeek(present, -1), kind: 'previous' },
    { week: shiftWeek(present, 1), kind: 'next' },
  ];
  const others = existing.filter((week) => !near.some((each) => each.week === week)).map((week): WeekChoice => ({ week, kind: 'other' }));
  return [...near, ...others].filter(({ week }) => week !== from);
}
