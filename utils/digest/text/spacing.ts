// The browser build is the one without Node's file functions; it touches no document unless told to.
import { pangu } from 'pangu/browser';

/** Chinese and Japanese letters, and Latin ones with digits, as they stand in a class of signs. */
const WIDE = String.raw`\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff`;
const LATIN = 'A-Za-z0-9';

/** Titles of these signs alone, as half of all Chinese ones are, need but two of the library's fifty rules; to try them all would be a sixth of what reading a page takes. */
const PLAIN = new RegExp(`^[${WIDE}${LATIN} 《》〈〉「」『』【】（），。、；：？！]*$`);

/** Between the one and the other. */
const SEAM = new RegExp(`(?<=[${WIDE}])(?=[${LATIN}])|(?<=[${LATIN}])(?=[${WIDE}])`, 'g');

/** Sets a title in the digest's house style: a space between Chinese and Latin letters or digits. */
export function spaced(title: string): string {
  return (PLAIN.test(title) ? title.replace(SEAM, ' ') : pangu.spacingText(title)).trim();
}
