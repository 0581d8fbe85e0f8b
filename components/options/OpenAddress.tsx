import { ExternalLink } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import type { FolderMessages } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';

interface Props {
  problem: FolderProblem | undefined;
  address: string;
  words: FolderMessages['options'];
}

/** Of these the browser tells a person more than it tells us: a page of its own says what is wrong, or where it leads. */
const TELLING: ReadonlySet<FolderProblem['kind']> = new Set(['unreachable', 'moved']);

/** Opens the folder's address, where a look at it helps. */
export function OpenAddress({ problem, address, words }: Props): JSX.Element | null {
  const { services, messages, attempt } = useSurface();
  if (!problem || !TELLING.has(problem.kind)) return null;
  return (
    <button type="button" class="quiet" onClick={() => attempt(services.open(address), messages.status.openFailed)}>
      <Icon of={ExternalLink} /> {words.open}
    </button>
  );
}
