import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { People } from '@/utils/queue/people';
import { useSurface } from './surface';
import { useWatched } from './use-watched';

/** Apart from the surface: who they are is known after the first paint, and only what names them need be drawn again. */
const PeopleContext = createContext<People | undefined>(undefined);

/** Tells those inside who added what is queued. */
export function PeopleProvider({ children }: { children: ComponentChildren }): JSX.Element {
  const { watchPeople } = useSurface().services;
  const people = useWatched(watchPeople);
  return <PeopleContext.Provider value={people.state === 'known' ? people.value : undefined}>{children}</PeopleContext.Provider>;
}

/** Who everybody is; undefined until that is known. */
export function usePeople(): People | undefined {
  return useContext(PeopleContext);
}
