import { ArrowDown, ArrowUp, Plus, Trash } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { sectionName } from '@/components/section-name';
import { useSurface } from '@/components/surface';
import { TextField } from '@/components/TextField';
import type { Section, SectionId } from '@/utils/digest/section';
import { moved, renamed, without } from '@/utils/digest/section-list';
import { OptionGroup } from './OptionGroup';
import { useOptions } from './options';
import styles from './SectionList.module.css';

/** The digest's sections: named, ordered, added and removed. */
export function SectionList(): JSX.Element {
  const { settings, messages, say } = useSurface();
  const { services, words, decide } = useOptions();
  const { sections } = settings;
  const list = useRef<HTMLUListElement>(null);
  const [fresh, setFresh] = useState<SectionId>();
  useEffect(() => {
    // A new section wants its name; the field is there once the database has told of it.
    const field = fresh === undefined ? undefined : list.current?.querySelector<HTMLInputElement>(`[data-section="${fresh}"] input`);
    if (!field) return;
    field.select();
    setFresh(undefined);
  }, [sections, fresh]);
  const add = (): void => {
    const id = services.newId();
    void decide({ sections: [...sections, { id, heading: words.sections.fresh }] });
    setFresh(id);
  };
  const remove = (section: Section): void => {
    list.current?.focus();
    void decide({ sections: without(sections, section.id) });
    say(words.status.removedSection(sectionName(section, messages)));
  };
  const row = (section: Section, at: number): JSX.Element => {
    const name = sectionName(section, messages);
    const move = (by: -1 | 1): void => void decide({ sections: moved(sections, section.id, by) });
    return (
      <li key={section.id} class={styles.section} data-section={section.id}>
        <TextField label={words.sections.heading(at + 1)} value={section.heading} framed required onChange={(heading, session) => decide({ sections: renamed(sections, section.id, heading) }, session)} />
        <button type="button" class="icon" aria-disabled={at === 0} title={words.sections.up(name)} aria-label={words.sections.up(name)} onClick={() => move(-1)}>
          <Icon of={ArrowUp} />
        </button>
        <button type="button" class="icon" aria-disabled={at === sections.length - 1} title={words.sections.down(name)} aria-label={words.sections.down(name)} onClick={() => move(1)}>
          <Icon of={ArrowDown} />
        </button>
        <button type="button" class="icon" disabled={sections.length === 1} title={words.sections.remove(name)} aria-label={words.sections.remove(name)} onClick={() => remove(section)}>
          <Icon of={Trash} />
        </button>
      </li>
    );
  };
  return (
    <OptionGroup legend={words.sections.legend}>
      <p class={styles.hint}>{words.sections.hint}</p>
      <ul ref={list} class={styles.list} tabIndex={-1} aria-label={words.sections.legend}>
        {sections.map(row)}
      </ul>
      <button type="button" class="quiet" onClick={add}>
        <Icon of={Plus} /> {words.sections.add}
      </button>
    </OptionGroup>
  );
}
