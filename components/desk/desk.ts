import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskMessages } from '@/components/messages/desk/messages';
import type { DeskServices } from '@/utils/extension/desk-services';
import type { Titles } from './use-titles';

/** Where others' weeks may be. */
export interface GivenWeeks {
  text?: string;
  files?: readonly File[];
}

/** What the desk's components may use beside what is on every surface. */
export interface DeskSurface {
  services: DeskServices;
  /** The desk's own sentences. */
  words: DeskMessages;
  /** Opens the panel that adds links, filled with a text. */
  add: (text: string) => void;
  /** Opens the panel that takes in published issues, beginning with these files. */
  importIssues: (files: readonly File[]) => void;
  /** Opens the panel that takes in others' weeks, in place of any other, beginning with these. */
  takeIn: (given: GivenWeeks) => void;
  titles: Titles;
}

const DeskContext = createContext<DeskSurface | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** The desk that a component is on. Throws outside of one. */
export function useDesk(): DeskSurface {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A component of the desk was drawn outside of it.');
  return desk;
}

/** The desk's own sentences. */
export function useWords(): DeskMessages {
  return useDesk().words;
}
