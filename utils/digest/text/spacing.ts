// The browser build is the one without Node's file functions; it touches no document unless told to.
import { pangu } from 'pangu/browser';

/** Titles of these signs alone, as half of all Chinese ones are, need but two of the library's fifty rules; to try them all would be a sixth of what reading a page takes. */
const PLAIN = /^[\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9 《》〈〉「」『』【】（），。、；：？！]*$/;

/** Between Chinese or Japanese on one side, Latin letters or digits on the other. */
const SEAM = /(?<=[\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff])/g;

/** Sets a title in the digest's house style: a space between Chinese and Latin letters or digits. */
export function spaced(title: string): string {
  return (PLAIN.test(title) ? title.replace(SEAM, ' ') : pangu.spacingText(title)).trim();
}
