import { useState } from 'preact/hooks';
import type { FolderServices } from '@/utils/extension/folder/folder-services';
import type { Connecting } from '@/utils/extension/folder/report';
import type { Access } from '@/utils/share/access';

/** How connecting stands: `broken` where this machine's own database failed. `address` is what was tried. */
export type Trying = { kind: 'nothing' | 'trying' | 'broken' } | (Connecting & { address: string });

/** Connects a folder and keeps what came of it, until it is put away. */
export function useConnecting({ connectFolder }: Pick<FolderServices, 'connectFolder'>, onConnected: () => void): { trying: Trying; connect: (access: Access) => void; putAway: () => void } {
  const [trying, setTrying] = useState<Trying>({ kind: 'nothing' });
  const connect = (access: Access): void => {
    // First of all, and with nothing awaited before: the browser asks for a permission in the click's own turn only.
    const connecting = connectFolder(access);
    setTrying({ kind: 'trying' });
    void connecting.then(
      (came) => {
        setTrying({ ...came, address: access.address });
        if (came.kind === 'connected') onConnected();
      },
      () => setTrying({ kind: 'broken' }),
    );
  };
  return { trying, connect, putAway: () => setTrying({ kind: 'nothing' }) };
}
