import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
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
  const names = useNames(settings.contributor, candidates.length);
  return useMemo(() => ({ week, settings, candidates, texts: { ...texts, [FOOTER]: settings.footer }, nameOf: (id: string) => names.get(id) ?? '' }), [week, settings, candidates, texts, names]);
}

/** What the contributors are called; asked again when the week has another number of candidates, for one may be somebody new's. */
function useNames(own: string, count: number): ReadonlyMap<string, string> {
  const { services } = useDesk();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    // Without names the issue is whole all the same.
    void services.contributorNames(own).then(setNames, () => undefined);
  }, [services, own, count]);
  return names;
}
