import type { JSX } from 'preact';
import { useSurface } from '@/components/surface';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { NAMES } from '@/utils/digest/template/names';
import { DEFAULT_TEMPLATES, TEMPLATES } from '@/utils/digest/template/ready-made';
import type { TemplatePart, TemplateSet } from '@/utils/digest/template/template';
import { useDesk } from './desk';
import { Menu } from './Menu';
import styles from './TemplateEditor.module.css';
import { TemplateErrors } from './TemplateErrors';
import { TextArea } from './TextArea';

const PARTS: readonly { part: TemplatePart; rows: number }[] = [
  { part: 'line', rows: 2 },
  { part: 'section', rows: 4 },
  { part: 'issue', rows: 10 },
];
const FORMS = ['digest', 'plain', 'numbered', 'table', 'jekyll'] as const;

/** The form that issues are written in: one of the ready ones, or one's own, with this week in it below. */
export function TemplateEditor({ source }: { source: IssueSource }): JSX.Element {
  const { settings, attempted } = useSurface();
  const { services, words } = useDesk();
  const { template } = words;
  const used = settings.templates ?? DEFAULT_TEMPLATES;
  const decide = (templates: TemplateSet, session?: string): Promise<boolean> => attempted(services.decide({ templates: isSet(templates, DEFAULT_TEMPLATES) ? null : templates }, session));
  const form = FORMS.find((name) => isSet(used, TEMPLATES[name]));
  const { markdown, errors } = writeIssue(source, used);
  return (
    <div class={styles.editor}>
      <p class={styles.form}>
        <span>{template.form}</span>
        <Menu label={form ? template.forms[form] : template.own} items={FORMS.map((name) => ({ key: name, label: template.forms[name], run: () => void decide(TEMPLATES[name]) }))} />
      </p>
      <TemplateErrors errors={errors} />
      {PARTS.map(({ part, rows }) => (
        <div key={part}>
          <TextArea label={template.parts[part]} rows={rows} code value={used[part]} onChange={(text, session) => decide({ ...used, [part]: text }, session)} />
          <p class={styles.names}>{template.names(Object.keys(NAMES[part]).join(' · '))}</p>
        </div>
      ))}
      <TextPreview label={template.preview} text={markdown} />
    </div>
  );
}

function TextPreview({ label, text }: { label: string; text: string }): JSX.Element {
  return (
    <section aria-label={label}>
      <h2 class={styles.heading}>{label}</h2>
      <pre class={styles.preview}>{text}</pre>
    </section>
  );
}

function isSet(one: TemplateSet, other: TemplateSet): boolean {
  return one.dialect === other.dialect && PARTS.every(({ part }) => one[part] === other[part]);
}
