import type { DigestSettings } from '@/utils/digest/settings';

/** What a digest decides for all its contributors; the rest is each person's own and stays on their machine. */
const SHARED: Readonly<Record<keyof DigestSettings, true>> = { name: true, group: true, timeZone: true, sections: true, footer: true, templates: true, spacing: true };

/** Whether a setting is the digest's. Apart from the file it travels in, for every change asks, also in the popup. */
export function isShared({ key }: { key: string }): boolean {
  return Object.hasOwn(SHARED, key);
}
