import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { GivenText, IssuesRead, RefusedFile } from '@/utils/extension/issues-in';
import { failureOf } from '@/utils/queue/failure';
import { useDesk } from './desk';

/** How long typing pauses before the text is read, in milliseconds. */
const PAUSE = 150;

/** Published issues that were given, and what is understood of them. */
export interface Imports {
  refused: readonly RefusedFile[];
  /** Undefined while they are being read. */
  read: IssuesRead | undefined;
  /** Adds files to those that were given before. */
  take: (files: readonly File[]) => void;
}

/** Reads the files given, `dropped` among them, and a text; an answer that comes after something else was given is not shown. */
export function useImports(text: string, dropped: readonly File[]): Imports {
  const { settings, messages, say } = useSurface();
  const { services } = useDesk();
  const [texts, setTexts] = useState<readonly GivenText[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [read, setRead] = useState<IssuesRead>();
  // Not `attempt`, which puts away what was said last: this reads by itself, also right after something was said.
  const guard = useCallback((work: Promise<void>): void => void work.catch(async (error: unknown) => say(messages.status.editFailed(await failureOf(error)))), [say, messages]);
  const take = useCallback((files: readonly File[]): void => {
    guard(services.readFiles(files).then((taken) => {
      setTexts((before) => [...before.filter(({ name }) => !taken.texts.some((each) => each.name === name)), ...taken.texts]);
      setRefused(taken.refused);
    }));
  }, [services, guard]);
  useEffect(() => {
    if (dropped.length > 0) take(dropped);
  }, [take, dropped]);
  useEffect(() => {
    let stale = false;
    setRead(undefined);
    const look = async (): Promise<void> => {
      const found = await services.issuesIn([...texts, ...(text.trim() === '' ? [] : [{ name: '', text }])], settings);
      if (!stale) setRead(found);
    };
    const timer = setTimeout(() => guard(look()), PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [services, guard, settings, texts, text]);
  return { refused, read, take };
}
