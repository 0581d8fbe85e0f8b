import type { JSX } from 'preact';
import { titleOf } from '@/utils/digest/candidate';
import type { PageReading } from '@/utils/digest/reading';
import { PageLines } from './PageLines';
import { StateLine } from './StateLine';
import { useSurface } from './surface';

/** A page that has said what it is while the database has not: its title stands where it will stand. */
export function ReadCard({ read }: { read: PageReading }): JSX.Element {
  const { messages, settings } = useSurface();
  return (
    <>
      <StateLine tone="quiet" sentence={messages.card.read} />
      <PageLines title={titleOf(read, settings.spacing)} source={read} />
    </>
  );
}
