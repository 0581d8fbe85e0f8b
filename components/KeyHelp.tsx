import { Keyboard } from 'lucide';
import type { FunctionComponent, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { KeyListProps } from './KeyList';
import { runKey } from './keys';
import { QUEUE_KEYS } from './queue-keys';
import { useSurface } from './surface';

/** The way to the list of shortcuts: a button, and «?». The list itself is loaded when it is asked for. */
export function KeyHelp({ place }: Pick<KeyListProps, 'place'>): JSX.Element {
  const { messages, attempt } = useSurface();
  const [List, setList] = useState<FunctionComponent<KeyListProps>>();
  const [open, setOpen] = useState(false);
  const show = async (): Promise<void> => {
    const list = await import('./KeyList');
    setList(() => list.KeyList);
    setOpen(true);
  };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!open) runKey(event, [{ ...QUEUE_KEYS.help, run: () => attempt(show()) }]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  return (
    <>
      <button type="button" class="icon" title={`${messages.shortcuts} ?`} aria-label={messages.shortcuts} onClick={() => attempt(show())}>
        <Icon of={Keyboard} />
      </button>
      {open && List && <List place={place} onClose={() => setOpen(false)} />}
    </>
  );
}
