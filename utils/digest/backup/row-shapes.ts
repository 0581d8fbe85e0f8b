import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { isWeek } from '@/utils/digest/is-week';
import { ordersBetween } from '@/utils/digest/order';
import { DEFAULT_SETTINGS, settingsFrom } from '@/utils/digest/settings';
import { count, flag, isObject, isText, list, object, orNull, record, someText, text, value, type Shape } from './shape';

const stamp = object({ at: count, tick: count, by: someText });
const stamped = (shape: Shape): Shape => object({ value: shape, stamp });

const week = value((given) => isText(given) && isWeek(given));
/** A link that is opened must be a page's, whatever a file says. */
const webAddress = value((given) => isText(given) && parseWebAddress(given) !== undefined);
/** A place that a neighbour can be put beside. */
const order = value((given) => {
  try {
    return isText(given) && given !== '' && ordersBetween(given, undefined, 1).length === 1;
  } catch {
    return false;
  }
});

const captured = object({ title: text, address: text, site: text, at: count, by: someText }, { account: text, author: text, publishedAt: value((given) => Number.isFinite(given)) });

const fields = { title: stamped(someText), address: stamped(webAddress), note: stamped(text), section: stamped(someText), order: stamped(order), dropped: stamped(flag), removed: stamped(flag) };
const candidateShape = object({ week, identity: someText, identities: list(someText), captured, ...fields }, { addedBy: list(someText) });

/** A candidate; its key is among what it is found by. */
const candidate: Shape = (given) => {
  const fault = candidateShape(given);
  if (fault !== undefined) return fault;
  return isObject(given) && Array.isArray(given.identities) && given.identities.includes(given.identity) ? undefined : '.identities';
};

const settingShape = object({ key: value((given) => isText(given) && Object.hasOwn(DEFAULT_SETTINGS, given)), value: () => undefined, stamp });

/** A setting that this version knows, with a value that it accepts. */
const setting: Shape = (given) => {
  const fault = settingShape(given);
  if (fault !== undefined) return fault;
  if (!isObject(given) || !isText(given.key)) return '';
  const kept: unknown = Object.entries(settingsFrom({ [given.key]: given.value })).find(([key]) => key === given.key)?.[1];
  return kept === given.value ? undefined : '.value';
};

/** The shape of each list's rows in a backup. */
export const ROWS: Readonly<Record<'candidates' | 'settings' | 'issues' | 'contributors' | 'places', Shape>> = {
  candidates: candidate,
  settings: setting,
  issues: object({ week, published: stamped(orNull(count)), texts: record(stamped(text)) }),
  contributors: object({ id: someText, name: text }),
  places: object({ place: someText, section: someText }),
};
