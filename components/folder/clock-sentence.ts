import type { FolderMessages } from '@/components/messages/folder/messages';

const MINUTE = 60_000;

/** What is to be said of a clock that is this many milliseconds ahead of the server's; undefined where a minute or less is nothing to speak of. */
export function clockSentence(ahead: number | undefined, { clock }: FolderMessages): string | undefined {
  if (ahead === undefined || Math.abs(ahead) <= MINUTE) return undefined;
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  return ahead > 0 ? clock.ahead(minutes) : clock.behind(minutes);
}
