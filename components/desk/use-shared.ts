import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { GivenShared, SharedRead } from '@/utils/extension/shared-in';
import { failureOf } from '@/utils/queue/failure';
import { useDesk, type GivenWeeks } from './desk';

/** How long typing pauses before the text is read, in milliseconds. */
const PAUSE = 150;

/** Others' weeks that were given, and what they would bring. */
export interface Shared {
  text: string;
  setText: (text: string) => void;
  /** Undefined while they are being read. */
  read: SharedRead | undefined;
  /** Adds files to those that were given before. */
  take: (files: readonly File[]) => void;
}

/** Reads the files and the text given; what is `given` while the panel is open is added. An answer that comes after something else was given is not shown. */
export function useShared(given: GivenWeeks): Shared {
  const { messages, say } = useSurface();
  const { services } = useDesk();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly GivenShared[]>([]);
  const [read, setRead] = useState<SharedRead>();
  // Not `attempt`, which puts away what was said last: this reads by itself, also right after something was said.
  const guard = useCallback((work: Promise<void>): void => void work.catch(async (error: unknown) => say(messages.status.editFailed(await failureOf(error)))), [say, messages]);
  const take = useCallback((chosen: readonly File[]): void => {
    guard(services.readSharedFiles(chosen).then((taken) => setFiles((before) => [...before.filter(({ name }) => !taken.some((each) => each.name === name)), ...taken])));
  }, [services, guard]);
  useEffect(() => {
    if (given.files) take(given.files);
    const more = given.text;
    if (more !== undefined) setText((before) => (before === '' ? more : `${before}\n${more}`));
  }, [given, take]);
  useEffect(() => {
    let stale = false;
    setRead(undefined);
    const look = async (): Promise<void> => {
      const found = await services.sharedIn([...files, ...(text.trim() === '' ? [] : [{ name: '', text }])]);
      if (!stale) setRead(found);
    };
    const timer = setTimeout(() => guard(look()), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [services, guard, files, text]);
  return { text, setText, read, take };
}
