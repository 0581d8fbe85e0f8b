import type { TemplateSet } from './template';

/** Whether a value of unknown origin is a set of templates; whether they are any good is found when they are used. */
export function isTemplateSet(value: unknown): value is TemplateSet {
  return (
    typeof value === 'object' && value !== null &&
    'line' in value && typeof value.line === 'string' &&
    'section' in value && typeof value.section === 'string' &&
    'issue' in value && typeof value.issue === 'string' &&
    'dialect' in value && (value.dialect === 'commonmark' || value.dialect === 'kramdown')
  );
}
