import { measureClicks } from './click';
import { measureDigest } from './digest';
import { measureFirefox } from './firefox/firefox';
import { measureMerge } from './merge';
import { measurePopup } from './popup';
import { measureQueue } from './queue';
import { measureReading } from './reading';
import { measureSizes } from './sizes';
import type { Measure } from './row';

/** Everything that is measured, by the name that `npm run bench -- NAME` asks for it. */
export const MEASUREMENTS: Readonly<Record<string, Measure>> = {
  sizes: measureSizes,
  click: measureClicks,
  reading: measureReading,
  firefox: measureFirefox,
  popup: measurePopup,
  queue: measureQueue,
  digest: measureDigest,
  merge: measureMerge,
};
