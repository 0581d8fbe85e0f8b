import { Copy, Download } from 'lucide';
import type { JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { Icon } from './Icon';
import { useSurface } from './surface';

interface Props {
  week: Week;
  candidates: readonly Candidate[];
  /** Writes the week as it is at that moment. */
  write: () => Promise<string>;
}

/** Take the week out as Markdown: to the clipboard, or as a file. What was dropped stays. */
export function ExportButtons({ week, candidates, write }: Props): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const count = candidates.filter(({ dropped }) => !dropped.value).length;
  const copy = async (): Promise<void> => {
    await services.copy(await write());
    say(messages.status.copied(count));
  };
  const download = async (): Promise<void> => {
    const name = `${week}.md`;
    await services.download(name, await write());
    say(messages.status.downloaded(name));
  };
  return (
    <>
      <button type="button" class="primary" disabled={count === 0} onClick={() => attempt(copy(), messages.status.copyFailed)}>
        <Icon of={Copy} /> {messages.export.copy}
      </button>
      <button type="button" class="icon" disabled={count === 0} title={messages.export.download} aria-label={messages.export.download} onClick={() => attempt(download())}>
        <Icon of={Download} />
      </button>
    </>
  );
}
