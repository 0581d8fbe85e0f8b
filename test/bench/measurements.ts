import { measureClicks } from './click';
import { measureReading } from './reading';
import type { Measure } from './row';

/** Everything that is measured, by the name that `npm run bench -- NAME` asks for it. */
export const MEASUREMENTS: Readonly<Record<string, Measure>> = {
  click: measureClicks,
  reading: measureReading,
};
