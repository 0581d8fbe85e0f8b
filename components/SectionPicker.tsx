import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { linkSections, type SectionId } from '@/utils/digest/section';
import { sectionName } from './section-name';
import styles from './SectionPicker.module.css';
import { useSurface } from './surface';

interface Props {
  value: SectionId;
  onChange: (section: SectionId) => void;
}

/** Chooses a candidate's section; arrow keys move, as in any group of radio buttons. */
export function SectionPicker({ value, onChange }: Props): JSX.Element {
  const { messages, settings } = useSurface();
  const group = useId();
  return (
    <div class={styles.picker} role="radiogroup" aria-label={messages.fields.section}>
      {linkSections(settings.sections).map((section) => (
        <label key={section.id} class={styles.choice}>
          <input type="radio" name={group} checked={section.id === value} onChange={() => onChange(section.id)} />
          <span>{sectionName(section, messages)}</span>
        </label>
      ))}
    </div>
  );
}
