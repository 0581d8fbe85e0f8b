import { holdsShared } from '@/utils/digest/share/share-text';
import { isWeekFile } from '@/utils/digest/share/week-file';

/** Whether a text that was pasted, dropped or typed has somebody's shared week in it, or a file of one. */
export function isShared(text: string): boolean {
  return holdsShared(text) || isWeekFile(text);
}
