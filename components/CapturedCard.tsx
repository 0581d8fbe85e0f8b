import type { JSX } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { capturedTitleOf, isAsCaptured } from '@/utils/digest/candidate-state';
import type { Outcome } from '@/utils/extension/capture';
import type { AddOptions } from '@/utils/queue/add';
import type { Watcher } from '@/utils/queue/watch';
import { CandidateFields } from './CandidateFields';
import { capturedSentence } from './captured-sentence';
import { withControl } from './control-key';
import type { CapturedOutcome } from './drawable';
import { runKey } from './keys';
import { QUEUE_KEYS } from './queue-keys';
import { StateLine } from './StateLine';
import { useSurface } from './surface';
import { useWatched } from './use-watched';

interface Props {
  outcome: CapturedOutcome;
  onOutcome: (outcome: Outcome) => Promise<void>;
  onShow: (key: CandidateKey) => void;
}

/** A page that is in the queue: just saved, there before, or just taken out again. */
export function CapturedCard({ outcome, onOutcome, onShow }: Props): JSX.Element {
  const { services, attempt } = useSurface();
  const { week, identity } = outcome.candidate;
  const watched = useWatched(useCallback((watcher: Watcher<Candidate | undefined>) => services.watchCandidate({ week, identity }, watcher), [services, week, identity]));
  const candidate = (watched.state === 'known' ? watched.value : undefined) ?? outcome.candidate;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const title = capturedTitleOf(candidate);
      if (title !== undefined) runKey(event, [{ ...QUEUE_KEYS.original, run: () => attempt(services.edit(candidate, { title })) }]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [services, attempt, candidate]);
  return (
    <>
      <CapturedState outcome={outcome} candidate={candidate} onOutcome={onOutcome} onShow={onShow} />
      <CandidateFields candidate={candidate} />
    </>
  );
}

function CapturedState({ outcome, candidate, onOutcome, onShow }: Props & { candidate: Candidate }): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const { card, status } = messages;
  const { week, identity, removed } = candidate;
  const key = { week, identity };
  const add = (options: AddOptions): void => attempt(services.add(outcome.source, options).then(onOutcome));
  if (removed.value && week !== outcome.week) {
    return (
      <StateLine tone="info" sentence={card.removedElsewhere(week)}>
        <button type="button" class="quiet" onClick={() => add({})}>{card.add}</button>
      </StateLine>
    );
  }
  if (removed.value) {
    return (
      <StateLine tone="info" sentence={card.undone}>
        <button type="button" class="quiet" onClick={() => attempt(services.edit(key, { removed: false }))}>{card.addBack}</button>
      </StateLine>
    );
  }
  if (outcome.kind === 'saved') {
    return (
      <StateLine tone="good" sentence={capturedSentence(outcome, messages)}>
        <button type="button" class="quiet" onClick={() => attempt(services.undoCapture(key).then((taken) => taken || say(status.keptForOthers)))}>{card.undo} {isAsCaptured(candidate) && <kbd>{withControl('Z')}</kbd>}</button>
      </StateLine>
    );
  }
  return (
    <StateLine tone="info" sentence={capturedSentence(outcome, messages)}>
      {week !== outcome.week && <button type="button" class="quiet" onClick={() => add({ evenIfInAnotherWeek: true, evenIfRemoved: true })}>{card.addAnyway}</button>}
      <button type="button" class="quiet" onClick={() => onShow(key)}>{card.show}</button>
    </StateLine>
  );
}
