import type { JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import { addedBy, everybody, inShort } from './added-by';
import { usePeople } from './people';
import { useSurface } from './surface';
import { whenOf } from './when';

interface Props {
  candidate: Candidate;
  class: string | undefined;
  /** With all names, and when. */
  full?: boolean;
}

/** Who added a candidate, where that is not the reader alone. */
export function AddedBy({ candidate, class: look, full = false }: Props): JSX.Element | null {
  const { messages } = useSurface();
  const known = usePeople();
  const people = known ? addedBy(candidate, known) : [];
  if (people.length === 0) return null;
  return full ? <p class={look} dir="auto">{messages.queue.addedBy(everybody(people, messages), whenOf(candidate.captured.at, messages.language))}</p> : <span class={look} dir="auto">{inShort(people, messages)}</span>;
}
