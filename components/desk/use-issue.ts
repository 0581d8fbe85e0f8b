import { useCallback, useMemo } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import { useWatched } from '@/components/use-watched';
import type { Candidate } from '@/utils/digest/candidate';
import { FOOTER, type IssueSource } from '@/utils/digest/export/issue-content';
import type { IssueFields } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { Watcher } from '@/utils/queue/watch';
import { useDesk } from './desk';

const NOTHING_SAID: IssueFields = { published: null, texts: {} };

/** All that a week's issue is made from, as it is now. */
export function useIssue(week: Week, candidates: readonly Candidate[]): IssueSource {
  const { settings } = useSurface();
  const { services } = useDesk();
  const said = useWatched(useCallback((watcher: Watcher<IssueFields>) => services.watchIssue(week, watcher), [services, week]));
  const { texts } = said.state === 'known' ? said.value : NOTHING_SAID;
  return useMemo(() => ({ week, settings, candidates, texts: { ...texts, [FOOTER]: settings.footer } }), [week, settings, candidates, texts]);
}
