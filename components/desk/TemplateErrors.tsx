import type { JSX } from 'preact';
import type { TemplateError } from '@/utils/digest/template/template';
import { useWords } from './desk';
import styles from './TemplateErrors.module.css';

/** What is wrong with a template and where, with what is done meanwhile; nothing where all is well. */
export function TemplateErrors({ errors }: { errors: readonly TemplateError[] }): JSX.Element {
  const { template } = useWords();
  return (
    <output class={styles.errors}>
      {errors.length > 0 && template.broken}
      {errors.map(({ part, fault, name, line, column }) => (
        <span key={part} class={styles.error}>
          {template.at(template.parts[part], line, column)}
          {template.faults[fault](name)}
        </span>
      ))}
    </output>
  );
}
