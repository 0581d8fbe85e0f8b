// The browser build is the one without Node's file functions; it touches no document unless told to.
import { pangu } from 'pangu/browser';
import { plainlySpaced } from './plain-spacing';

/** Sets a title in the digest's house style: a space between Chinese and Latin letters or digits. */
export function spaced(title: string): string {
  return plainlySpaced(title) ?? pangu.spacingText(title).trim();
}
