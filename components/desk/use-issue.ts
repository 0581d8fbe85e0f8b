import { useCallback, useMemo } from 'preact/hooks';
import { usePeople } from '@/components/people';
import { useSurface } from '@/components/surface';
import { useWatched } from '@/components/use-watched';
import type { Candidate } from '@/utils/digest/candidate';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { withFooter } from '@/utils/digest/export/with-footer';
import type { IssueFields } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { Watcher } from '@/utils/queue/watch';
import { useDesk } from './desk';

const NOTHING_SAID: IssueFields = { published: null, texts: {} };

/** What a week's issue is made from. */
export interface KnownIssue {
  source: IssueSource;
  /** What was said of this week alone, by the id of its section. */
  texts: IssueFields['texts'];
}

/** All that a week's issue is made from, as it is now. */
export function useIssue(week: Week, candidates: readonly Candidate[]): KnownIssue {
  const { settings } = useSurface();
  const { services } = useDesk();
  const said = useWatched(useCallback((watcher: Watcher<IssueFields>) => services.watchIssue(week, watcher), [services, week]));
  const { texts } = said.state === 'known' ? said.value : NOTHING_SAID;
  const names = useNames(settings.contributor);
  const source = useMemo(() => ({ week, settings, candidates, texts: withFooter(texts, settings.footer), nameOf: (id: string) => names.get(id) ?? '' }), [week, settings, candidates, texts, names]);
  return { source, texts };
}

/** What the contributors are called, this person too. */
function useNames(own: string): ReadonlyMap<string, string> {
  const people = usePeople();
  return useMemo(() => new Map([...(people?.names ?? []), ...[...(people?.own ?? [])].map((id) => [id, own] as const)]), [people, own]);
}
