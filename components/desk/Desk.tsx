import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import { KeyHelp } from '@/components/KeyHelp';
import type { Messages } from '@/components/messages/messages';
import { PeopleProvider } from '@/components/people';
import { SurfaceProvider } from '@/components/surface';
import { useSurfaceKeys } from '@/components/use-surface-keys';
import { useSurfaceState } from '@/components/use-surface-state';
import { useWatched } from '@/components/use-watched';
import { WeekBar } from '@/components/WeekBar';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { shiftWeek, type Week } from '@/utils/digest/iso-week';
import type { DeskServices } from '@/utils/extension/desk-services';
import type { Watcher } from '@/utils/queue/watch';
import type { PublishedWeeks } from '@/utils/queue/issues';
import type { CountedWeek } from '@/utils/queue/weeks';
import styles from './Desk.module.css';
import { AddLinks } from './AddLinks';
import { DeskProvider, type GivenWeeks } from './desk';
import { DeskFolder } from './DeskFolder';
import { DeskPanel } from './DeskPanel';
import { DeskTabs, type DeskTab } from './DeskTabs';
import { ImportIssues } from './ImportIssues';
import { Issue } from './Issue';
import { TakeInWeeks } from './TakeInWeeks';
import { TitleReport } from './TitleReport';
import { useNarrow } from './use-narrow';
import { useTitles } from './use-titles';
import { useWeekInAddress } from './use-week-in-address';
import { WeekList } from './WeekList';
import { WeekQueue } from './WeekQueue';

const NONE_PUBLISHED: PublishedWeeks = new Map();

/** The editor's full tab: the weeks, the queue of one with room, and the issue as it will read. */
export function Desk({ services, firstMessages }: { services: DeskServices; firstMessages: Messages }): JSX.Element {
  const { surface, status } = useSurfaceState(services, firstMessages);
  const { messages } = surface;
  const words = deskMessagesFor(messages.language);
  const [adding, setAdding] = useState<string>();
  const [importing, setImporting] = useState<readonly File[]>();
  const [given, setGiven] = useState<GivenWeeks>();
  const takeIn = useCallback((weeks: GivenWeeks): void => {
    setAdding(undefined);
    setImporting(undefined);
    setGiven(weeks);
  }, []);
  const add = useCallback((text: string): void => {
    setGiven(undefined);
    setAdding(text);
  }, []);
  const titles = useTitles(services, words, surface);
  const desk = useMemo(() => ({ services, words, add, importIssues: setImporting, takeIn, titles }), [services, words, add, takeIn, titles]);
  const [week, setWeek] = useWeekInAddress(surface.thisWeek);
  const [shown, setShown] = useState<CandidateKey>();
  const [tab, setTab] = useState<DeskTab>('queue');
  const [moved, setMoved] = useState(false);
  const narrow = useNarrow();
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  useSurfaceKeys(surface, useCallback((by) => {
    setWeek((shownWeek) => shiftWeek(shownWeek, by));
    setShown(undefined);
    setMoved(true);
  }, [setWeek]));
  const queue = useWatched(useCallback((watcher: Watcher<Candidate[]>) => services.watchWeek(week, watcher), [services, week]));
  const weeks = useWatched(useCallback((watcher: Watcher<CountedWeek[]>) => services.watchWeeks(watcher), [services]));
  const publishing = useWatched(useCallback((watcher: Watcher<PublishedWeeks>) => services.watchPublished(watcher), [services]));
  const published = publishing.state === 'known' ? publishing.value : NONE_PUBLISHED;
  const counted = weeks.state === 'known' ? weeks.value : [];
  const goTo = useCallback((to: Week, key?: CandidateKey): void => {
    setWeek(to);
    setShown(key && { ...key });
    setTab('queue');
    setMoved(true);
  }, [setWeek]);
  const show = useCallback((key: CandidateKey): void => goTo(key.week, key), [goTo]);
  const candidates = queue.state === 'known' ? queue.value : undefined;
  const dropped = candidates?.filter((each) => each.dropped.value).length ?? 0;
  return (
    <SurfaceProvider value={surface}>
      <DeskProvider value={desk}>
        <PeopleProvider>
          <main class={styles.desk}>
            {narrow && <DeskTabs tab={tab} onTab={setTab} />}
            <DeskPanel name="weeks" narrow={narrow} tab={tab}>
              <WeekList week={week} counted={counted} published={published} onWeek={goTo} />
            </DeskPanel>
            <DeskPanel name="queue" narrow={narrow} tab={tab}>
              <WeekBar week={week} count={candidates?.length} dropped={dropped} onWeek={(to) => (setWeek(to), setShown(undefined))} />
              {candidates && <WeekQueue key={week} week={week} weeks={counted.map((each) => each.week)} candidates={candidates} shown={shown?.week === week ? shown : undefined} takesFocus={moved} onSearch={() => setShown(undefined)} onShow={show} />}
              {queue.state === 'failed' && <p class={styles.failed} role="alert">{messages.status.queueFailed(queue.failure)}</p>}
            </DeskPanel>
            <DeskPanel name="issue" narrow={narrow} tab={tab}>
              <Issue week={week} candidates={candidates ?? []} published={published.get(week)} onShow={show} />
            </DeskPanel>
            <AddLinks week={week} candidates={candidates ?? []} text={adding} onClose={() => setAdding(undefined)} onShow={show} />
            <ImportIssues files={importing} onClose={() => setImporting(undefined)} />
            <TakeInWeeks week={week} given={given} onClose={() => setGiven(undefined)} onWeek={goTo} />
            {titles.failed.length > 0 && <TitleReport />}
            <footer class={styles.foot}>
              <output class={styles.status}>{status}</output>
              <DeskFolder week={week} />
              <KeyHelp place="desk" />
            </footer>
          </main>
        </PeopleProvider>
      </DeskProvider>
    </SurfaceProvider>
  );
}
