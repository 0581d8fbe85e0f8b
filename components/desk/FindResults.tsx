import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { CandidateKey } from '@/utils/digest/candidate';
import styles from './FindResults.module.css';
import { useFound } from './use-found';
import { useWords } from './desk';

interface Props {
  /** Where the text is typed; its Enter and arrow down lead here. */
  input: RefObject<HTMLInputElement | null>;
  text: string;
  onShow: (key: CandidateKey) => void;
}

/** The candidates of all weeks that a search finds, each with its week. */
export function FindResults({ input, text, onShow }: Props): JSX.Element {
  const { messages } = useSurface();
  const { find } = useWords();
  const found = useFound(text);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const stops = [input.current, ...(root.current?.querySelectorAll('button') ?? [])];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const [first] = found ?? [];
      if (at < 0 || event.isComposing) return;
      if (by !== undefined) stops[at + by]?.focus();
      else if (event.key === 'Enter' && at === 0 && first) onShow(first);
      else if (event.key === 'Escape') input.current?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input, found, onShow]);
  return (
    <section ref={root} class={styles.results} aria-label={find.results}>
      <output class={styles.count}>{found && (found.length === 0 ? find.none : find.found(found.length))}</output>
      <ul class={styles.list}>
        {found?.map((candidate) => (
          <li key={`${candidate.week} ${candidate.identity}`}>
            <button type="button" class={styles.result} title={candidate.title.value} onClick={() => onShow(candidate)}>
              <span class={styles.title}>{candidate.title.value}</span>
              <span class={styles.week}>{messages.weekName(candidate.week)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
