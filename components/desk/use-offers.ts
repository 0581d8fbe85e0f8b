import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Week } from '@/utils/digest/iso-week';
import type { Offers } from '@/utils/extension/offers';
import { useDesk } from './desk';

/** How long typing pauses before the text is searched for links, in milliseconds. */
const PAUSE = 150;

/** The links in a text, and the text that they are in. */
export interface LookedFor extends Offers {
  text: string;
}

/** The links in a text; undefined until they are looked for, and those of the text before until it has been looked through again. */
export function useOffers(text: string, week: Week): LookedFor | undefined {
  const { attempt } = useSurface();
  const { services } = useDesk();
  const [offers, setOffers] = useState<LookedFor>();
  useEffect(() => {
    let stale = false;
    const look = async (): Promise<void> => {
      const found = await services.offersIn(text, week);
      if (!stale) setOffers({ ...found, text });
    };
    const timer = setTimeout(() => attempt(look()), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [services, attempt, text, week]);
  return offers;
}
