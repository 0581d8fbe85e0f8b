import type { CandidateSource } from '@/utils/digest/candidate';
import { placeOf } from '@/utils/digest/place';
import type { SectionId } from '@/utils/digest/section';
import { database, type QueueDatabase } from './database';

/** The section a page likely belongs to: the one a person last chose for its place, else the one guessed from the page. */
export async function likelySection(source: CandidateSource, { sections }: QueueDatabase = database): Promise<SectionId> {
  return (await sections.get(placeOf(source)))?.section ?? source.section;
}

/** Remembers the section a person chose for what a place publishes; call it inside the transaction that uses it. */
export function rememberSection({ sections }: QueueDatabase, source: Pick<CandidateSource, 'site' | 'account'>, section: SectionId): PromiseLike<unknown> {
  return sections.put({ place: placeOf(source), section });
}
