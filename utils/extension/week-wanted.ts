import type { Week } from '@/utils/digest/iso-week';
import type { PageReading } from '@/utils/digest/reading';
import type { Settings } from '@/utils/digest/settings';
import { weekNow } from './week-now';

export type Saving = Settings['saveAtOnce'];

/** The week that a click stores a page in by the settings; undefined where it is to be offered first. What the reader wants is their setting, unless `saving` says. */
export function weekWanted({ article }: Pick<PageReading, 'article'>, saving?: Saving): (settings: Pick<Settings, 'saveAtOnce' | 'timeZone'>) => Week | undefined {
  const isWanted = { articles: article, always: true, never: false };
  return ({ saveAtOnce, timeZone }) => (isWanted[saving ?? saveAtOnce] ? weekNow(timeZone) : undefined);
}
