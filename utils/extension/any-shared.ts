import { holdsShared } from '@/utils/digest/share/share-text';
import { isWeekFile } from '@/utils/digest/share/week-file';

/** How much of a file tells what it is, bytes. */
const HEAD = 4096;

/** Whether any of these files holds a shared week, by what is in it: a chat may have given it another name. Never throws. */
export async function anyShared(files: readonly Blob[]): Promise<boolean> {
  const heads = await Promise.all(files.map((file) => file.slice(0, HEAD).text().catch(() => '')));
  return heads.some((head) => isWeekFile(head) || holdsShared(head));
}
