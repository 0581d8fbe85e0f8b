import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import styles from './LabelledText.module.css';
import { useOptions } from './options';
import picker from './TimeZonePicker.module.css';

/** Chooses the time zone that weeks begin and end in; typing leads to a zone's name. */
export function TimeZonePicker(): JSX.Element {
  const { settings, messages, thisWeek } = useSurface();
  const { words, decide } = useOptions();
  const id = useId();
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(settings.timeZone) ? known : [settings.timeZone, ...known];
  return (
    <div class={styles.line}>
      <label for={`${id}-zone`}>{words.digest.timeZone}</label>
      <select id={`${id}-zone`} class={picker.zone} aria-describedby={id} value={settings.timeZone} onChange={({ currentTarget }) => decide({ timeZone: currentTarget.value })}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>
        ))}
      </select>
      <span id={id} class={styles.hint}>{words.digest.timeZoneHint(messages.weekName(thisWeek()))}</span>
    </div>
  );
}
