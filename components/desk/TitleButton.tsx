import { ScanText } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import type { Candidate } from '@/utils/digest/candidate';
import { isUntitled } from '@/utils/digest/untitled';
import { useDesk } from './desk';

interface Props {
  candidates: readonly Candidate[];
  /** Where the focus goes when the button has done its work and is gone. */
  onDone: () => void;
}

/** Offers to read the titles of candidates that have only an address; nothing is asked of any site before the click. */
export function TitleButton({ candidates, onDone }: Props): JSX.Element | null {
  const { titles, words } = useDesk();
  const untitled = candidates.filter(isUntitled);
  if (untitled.length === 0) return null;
  const read = async (): Promise<void> => {
    await titles.read(untitled);
    if (document.activeElement === document.body) onDone();
  };
  return (
    <button type="button" class="quiet" title={words.titles.hint} aria-disabled={titles.reading} onClick={() => titles.reading || void read()}>
      <Icon of={ScanText} /> {titles.reading ? words.titles.reading : words.titles.read(untitled.length)}
    </button>
  );
}
