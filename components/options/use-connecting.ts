import { useRef, useState } from 'preact/hooks';
import type { FolderServices } from '@/utils/extension/folder/folder-services';
import type { Connecting } from '@/utils/extension/folder/report';
import type { Access } from '@/utils/share/access';

/** How connecting stands: `leaving` where it was given up and comes to its end, `broken` where this machine's own database failed. `address` is what was tried. */
export type Trying = { kind: 'nothing' | 'trying' | 'leaving' | 'broken' } | (Exclude<Connecting, { kind: 'cancelled' }> & { address: string });

/** Connects a folder and keeps what came of it, until it is put away; while it is tried, that gives it up. */
export function useConnecting({ connectFolder }: Pick<FolderServices, 'connectFolder'>, onConnected: () => void): { trying: Trying; connect: (access: Access) => void; putAway: () => void } {
  const [trying, setTrying] = useState<Trying>({ kind: 'nothing' });
  const attemptRef = useRef<AbortController | undefined>(undefined);
  const connect = (access: Access): void => {
    // One that comes to its end gives its permission back, which another would need.
    if (attemptRef.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    attemptRef.current = controller;
    // With nothing awaited before: the browser asks for a permission in the click's own turn only.
    const connecting = connectFolder(access, signal);
    setTrying({ kind: 'trying' });
    const end = (came: Trying): void => {
      attemptRef.current = undefined;
      // Where it was given up too late, that is what happened.
      setTrying(signal.aborted && came.kind !== 'connected' ? { kind: 'nothing' } : came);
      if (came.kind === 'connected') onConnected();
    };
    void connecting.then(
      (came) => end(came.kind === 'cancelled' ? { kind: 'nothing' } : { ...came, address: access.address }),
      () => end({ kind: 'broken' }),
    );
  };
  const putAway = (): void => {
    attemptRef.current?.abort();
    setTrying({ kind: attemptRef.current ? 'leaving' : 'nothing' });
  };
  return { trying, connect, putAway };
}
