import { useCallback, useMemo, useState } from 'preact/hooks';
import type { DeskMessages } from '@/components/messages/desk/messages';
import type { Surface } from '@/components/surface';
import type { Candidate } from '@/utils/digest/candidate';
import type { DeskServices } from '@/utils/extension/desk-services';
import type { TitleFailure } from '@/utils/extension/read-titles';

/** Reading the titles that are missing. */
export interface Titles {
  /** Under way; there is one at a time. */
  reading: boolean;
  /** What could not be read the last time, until that is put away. */
  failed: readonly TitleFailure[];
  read: (candidates: readonly Candidate[]) => Promise<void>;
  putAway: () => void;
}

const NONE: readonly TitleFailure[] = [];

/** Reads missing titles for the whole desk: what comes of it is shown wherever its reader has gone meanwhile. */
export function useTitles(services: DeskServices, { titles: words }: DeskMessages, { say, attempt }: Surface): Titles {
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState(NONE);
  const read = useCallback(
    async (candidates: readonly Candidate[]): Promise<void> => {
      // The browser's question may only be asked in the click's own turn, so this comes first.
      const work = services.readTitles(candidates);
      setReading(true);
      attempt(work.then((done) => {
        setFailed(done?.failed ?? NONE);
        say(done ? words.done(done.read, done.failed.length) : words.denied);
      }), words.broken);
      await work.catch(() => undefined);
      setReading(false);
    },
    [services, words, say, attempt],
  );
  const putAway = useCallback(() => setFailed(NONE), []);
  return useMemo(() => ({ reading, failed, read, putAway }), [reading, failed, read, putAway]);
}
