import { useEffect, useId, useState } from 'preact/hooks';
import { useSurface } from './surface';

interface Options {
  value: string;
  /** An emptied text is not kept. */
  required?: boolean;
  /** Called at every change, for the page may be closed at any moment; `session` is the same from focus to blur. */
  onChange: (value: string, session: string) => void;
}

/** A text while it is typed into a field: what is shown, and what the field tells. */
export interface Draft {
  shown: string;
  onFocus: () => void;
  onInput: (text: string, composing: boolean) => void;
  onBlur: () => void;
  /** Escape puts back what was there when typing began. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps what is typed while it is typed, and shows it until the database tells it back. */
export function useDraft({ value, required = false, onChange }: Options): Draft {
  const id = useId();
  const { turns } = useSurface();
  /** What was typed, over what, and after how many turns of the surface. */
  const [draft, setDraft] = useState<{ text: string; over: string; turns: number }>();
  const [began, setBegan] = useState<{ value: string; session: string }>();
  // What was typed stays on show until the database tells it back, and then gives way to it. Where the database does
  // not take it, it stays: it is nowhere else.
  useEffect(() => {
    if (began === undefined) setDraft((kept) => (kept?.over === value ? kept : undefined));
  }, [value, began]);

  const keep = (text: string): void => {
    if (!began) return;
    onChange(required && text.trim() === '' ? began.value : text, began.session);
  };
  const onInput: Draft['onInput'] = (text, composing) => {
    setDraft({ text, over: began?.value ?? value, turns: turns.count });
    // Half a word of pinyin is not yet what its writer means.
    if (!composing) keep(text);
  };
  // What is undone at once, the database may never have told; so a draft gives way to that as well.
  const isShown = began !== undefined || draft?.turns === turns.count;
  return {
    shown: draft && isShown ? draft.text : value,
    onFocus: () => setBegan({ value, session: `${id} ${Date.now()}` }),
    onInput,
    onBlur: () => {
      setBegan(undefined);
      if (required && draft?.text.trim() === '') setDraft(undefined);
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || event.isComposing || !began || draft === undefined || draft.text === began.value) return;
      // Left alone, Escape would close the row or the popup as well.
      event.preventDefault();
      event.stopPropagation();
      onInput(began.value, false);
    },
  };
}
