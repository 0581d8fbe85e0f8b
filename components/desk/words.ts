import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskMessages } from '@/components/messages/desk/messages';

const WordsContext = createContext<DeskMessages | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** The desk's own sentences. Throws outside of the desk. */
export function useWords(): DeskMessages {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component of the desk was drawn outside of it.');
  return words;
}
