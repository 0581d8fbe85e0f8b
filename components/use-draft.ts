import { useEffect, useId, useState } from 'preact/hooks';

interface Options {
  value: string;
  /** An emptied text is not kept. */
  required?: boolean;
  /** Called at every change, for the page may be closed at any moment; `session` is the same from focus to blur. Resolves to whether it was stored. */
  onChange: (value: string, session: string) => Promise<boolean>;
}

/** A text while it is typed into a field: what is shown, and what the field tells. */
export interface Draft {
  shown: string;
  onFocus: () => void;
  onInput: (text: string, composing: boolean) => void;
  onBlur: () => void;
  /** Escape puts back what was there when typing began, or at the last Enter, which in a line of text says that it is right so. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** How long after it stored something the database has told it at the latest, milliseconds. */
const TOLD = 500;

/** Keeps what is typed while it is typed, and shows it until the database tells it back. */
export function useDraft({ value, required = false, onChange }: Options): Draft {
  const id = useId();
  /** What was typed, over what, and whether it is stored. */
  const [draft, setDraft] = useState<{ text: string; over: string; stored: boolean }>();
  const [began, setBegan] = useState<{ value: string; session: string }>();
  // What was typed stays on show until the database tells it back, and then gives way to it. Where the database does
  // not take it, it stays: it is nowhere else.
  useEffect(() => {
    if (began === undefined) setDraft((kept) => (kept?.over === value ? kept : undefined));
  }, [value, began]);
  // What is stored and at once undone again, the database may never tell.
  const stored = draft?.stored ?? false;
  useEffect(() => {
    if (began !== undefined || !stored) return;
    const giveWay = setTimeout(() => setDraft(undefined), TOLD);
    return () => clearTimeout(giveWay);
  }, [began, stored]);

  const keep = async (text: string): Promise<void> => {
    if (!began) return;
    const isStored = await onChange(required && text.trim() === '' ? began.value : text, began.session);
    if (isStored) setDraft((kept) => (kept?.text === text ? { ...kept, stored: true } : kept));
  };
  const onInput: Draft['onInput'] = (text, composing) => {
    setDraft({ text, over: value, stored: false });
    // Half a word of pinyin is not yet what its writer means.
    if (!composing) void keep(text);
  };
  const shown = draft?.text ?? value;
  const begin = (): void => setBegan({ value: shown, session: `${id} ${Date.now()}` });
  return {
    shown,
    onFocus: begin,
    onInput,
    onBlur: () => {
      setBegan(undefined);
      if (required && draft?.text.trim() === '') setDraft(undefined);
    },
    onKeyDown: (event) => {
      if (event.isComposing || !began || shown === began.value) return;
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement && (!required || shown.trim() !== '')) begin();
      if (event.key !== 'Escape') return;
      // Left alone, Escape would close the row or the popup as well.
      event.preventDefault();
      event.stopPropagation();
      onInput(began.value, false);
    },
  };
}
