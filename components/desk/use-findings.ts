import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Finding } from '@/utils/digest/check/finding';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { useDesk } from './desk';

/** How long an issue rests before it is looked over, in milliseconds: reading it all again would be felt while it is written. */
const REST = 500;

const NONE: readonly Finding[] = [];

/** What should be looked at before an issue is copied. Until it has been looked over again, what was found before. */
export function useFindings(source: IssueSource): readonly Finding[] {
  const { settings } = useSurface();
  const { services } = useDesk();
  const [findings, setFindings] = useState<readonly Finding[]>(NONE);
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const [published, { checkIssue }] = await Promise.all([services.publishedPages(source.candidates), import('@/utils/digest/check/check-issue')]);
      if (stale) return;
      setFindings(checkIssue(source, writeIssue(source, settings.templates ?? undefined).markdown, { published, spacing: settings.spacing }));
    };
    // What can't be looked over for a failing database is spoken of where the queue is.
    const timer = setTimeout(() => void look().catch(() => undefined), REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [services, settings, source]);
  return findings;
}
