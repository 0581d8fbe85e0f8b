import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Week } from '@/utils/digest/iso-week';
import type { Offers } from '@/utils/extension/offers';
import { useDesk } from './desk';

/** How long typing pauses before the text is searched for links, in milliseconds. */
const PAUSE = 150;

/** The links in a text, at once for one that was pasted; undefined until they are looked for. An answer that comes after the text changed is not shown. */
export function useOffers(text: string, week: Week): Offers | undefined {
  const { attempt } = useSurface();
  const { services } = useDesk();
  const [offers, setOffers] = useState<Offers>();
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const found = await services.offersIn(text, week);
      if (!stale) setOffers(found);
    };
    const timer = setTimeout(() => attempt(look()), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [services, attempt, text, week]);
  return offers;
}
