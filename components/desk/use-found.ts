import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Candidate } from '@/utils/digest/candidate';
import { useDesk } from './desk';

/** How long typing pauses before all weeks are searched, in milliseconds. */
const PAUSE = 150;

/** What a search finds; undefined until it has searched. An answer that comes after the text changed is not shown. */
export function useFound(text: string): readonly Candidate[] | undefined {
  const { attempt } = useSurface();
  const { services } = useDesk();
  const [found, setFound] = useState<readonly Candidate[]>();
  useEffect(() => {
    let stale = false;
    const search = async (): Promise<void> => {
      const candidates = await services.find(text);
      if (!stale) setFound(candidates);
    };
    const timer = setTimeout(() => attempt(search()), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [services, attempt, text]);
  return found;
}
