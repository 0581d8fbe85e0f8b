import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import styles from './DigestOptions.module.css';
import { LabelledText } from './LabelledText';
import { OptionGroup } from './OptionGroup';
import { useOptions } from './options';
import { TimeZonePicker } from './TimeZonePicker';

/** What the digest is called, when its weeks begin, and how its titles are set. */
export function DigestOptions(): JSX.Element {
  const { settings } = useSurface();
  const { words, decide } = useOptions();
  const { digest } = words;
  const hint = useId();
  return (
    <OptionGroup legend={digest.legend}>
      <LabelledText label={digest.name} hint={digest.nameHint} value={settings.name} onChange={(name, session) => decide({ name }, session)} />
      <LabelledText label={digest.group} hint={digest.groupHint} value={settings.group} onChange={(group, session) => decide({ group }, session)} />
      <LabelledText label={digest.contributor} hint={digest.contributorHint} value={settings.contributor} onChange={(contributor, session) => decide({ contributor }, session)} />
      <TimeZonePicker />
      <label class={styles.check}>
        <input type="checkbox" checked={settings.spacing} aria-describedby={hint} onChange={({ currentTarget }) => decide({ spacing: currentTarget.checked })} />
        <span>{digest.spacing}</span>
      </label>
      <p id={hint} class={styles.hint}>{digest.spacingHint}</p>
    </OptionGroup>
  );
}
