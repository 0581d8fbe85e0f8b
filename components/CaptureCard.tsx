import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CandidateKey } from '@/utils/digest/candidate';
import type { PageReading } from '@/utils/digest/reading';
import type { Capturing, Outcome } from '@/utils/extension/capture';
import { CapturedCard } from './CapturedCard';
import { drawable, type Drawable } from './drawable';
import { ReadCard } from './ReadCard';
import { AnnounceContext, StateLine } from './StateLine';
import styles from './CaptureCard.module.css';
import { useSurface } from './surface';
import { useEvent } from './use-event';

interface Props {
  /** The capture that the click began. */
  capturing: Capturing;
  /** What became of it, where that is known before the card is drawn. */
  known: Drawable | undefined;
  /** Shows a candidate in its week. */
  onShow: (key: CandidateKey) => void;
}

/** The page at hand: what became of the click, and what can be done about it. */
export function CaptureCard({ capturing, known, onShow }: Props): JSX.Element {
  const { messages, attempt } = useSurface();
  const [loading, setLoading] = useState(false);
  const [read, setRead] = useState<PageReading>();
  const [drawn, setDrawn] = useState(known);
  const [announcement, announce] = useState('');
  const card = useRef<HTMLElement>(null);
  const [answered, setAnswered] = useState(0);
  const onOutcome = async (next: Outcome): Promise<void> => {
    setDrawn(await drawable(next));
    setAnswered(answered + 1);
  };
  const draw = useEvent((outcome: Promise<Outcome>) => attempt(outcome.then(drawable).then(setDrawn)));
  // Before the first frame, for by then most pages have said what they are.
  useLayoutEffect(() => {
    void capturing.loading.then(setLoading);
    void capturing.reading.then((reading) => reading.kind === 'page' && setRead(reading));
    if (!known) draw(capturing.outcome);
  }, [capturing, known, draw]);
  useLayoutEffect(() => {
    // The button that was pressed is gone with what it stood beside; the focus stays with the page at hand.
    if (answered > 0 && document.activeElement === document.body) card.current?.focus();
  }, [answered]);
  return (
    <section ref={card} class={styles.card} tabIndex={-1} aria-label={messages.card.label}>
      <output class="unseen">{announcement}</output>
      <AnnounceContext.Provider value={announce}>
        <Card loading={loading} read={read} drawn={drawn} onOutcome={onOutcome} onShow={onShow} />
      </AnnounceContext.Provider>
    </section>
  );
}

interface CardProps extends Pick<Props, 'onShow'> {
  /** The page is still loading, so reading it may take a while. */
  loading: boolean;
  /** What the page says of itself, once that is known. */
  read: PageReading | undefined;
  /** Undefined until it is known what became of the page. */
  drawn: Drawable | undefined;
  onOutcome: (outcome: Outcome) => Promise<void>;
}

function Card({ loading, read, drawn, onOutcome, onShow }: CardProps): JSX.Element {
  const { messages } = useSurface();
  if (!drawn) return read ? <ReadCard read={read} /> : <StateLine tone="quiet" sentence={loading ? messages.card.loading : messages.card.reading} />;
  return 'Card' in drawn ? <drawn.Card outcome={drawn.outcome} onOutcome={onOutcome} /> : <CapturedCard outcome={drawn.outcome} onOutcome={onOutcome} onShow={onShow} />;
}
