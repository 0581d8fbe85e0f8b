import { dayIn } from './iso-week';
import { DEFAULT_SECTIONS, isSections, type Section } from './section';
import { isTemplateSet } from './template/is-template-set';
import type { TemplateSet } from './template/template';

/** What a digest decides once for all its contributors. */
export interface DigestSettings {
  /** What stands in an issue's title, 「微信群」 in the real one; empty where the title has none. */
  name: string;
  /** The group it is made for, 区块链技术指北 in the real one; empty where it goes unnamed. */
  group: string;
  /** IANA time zone that weeks begin and end in. */
  timeZone: string;
  sections: readonly Section[];
  /** Markdown that stands below every issue; empty for none. */
  footer: string;
  /** The form an issue is written in; null for the real digest's. */
  templates: TemplateSet | null;
  /** Whether captured titles are set with a space between Chinese and Latin letters or digits. */
  spacing: boolean;
}

/** Which pages a click stores without asking. */
export const SAVE_AT_ONCE = ['articles', 'always', 'never'] as const;
export const LANGUAGES = ['auto', 'zh-CN', 'en'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** What each contributor decides for themselves, on each machine. */
interface OwnSettings {
  /** What this contributor is called by the others; empty until they say. */
  contributor: string;
  saveAtOnce: (typeof SAVE_AT_ONCE)[number];
  /** `auto` is what the browser prefers. */
  language: (typeof LANGUAGES)[number];
  /** `auto` is what the system shows. */
  theme: (typeof THEMES)[number];
}

export type Settings = DigestSettings & OwnSettings;

/** What decides how a page is captured, and how that looks: all that the popup's first script needs, which is small. */
export type CaptureSettings = Pick<Settings, 'timeZone' | 'spacing' | 'saveAtOnce' | 'language' | 'theme'>;

/**
 * What holds of these until somebody decides otherwise. One zone for everyone, the real digest's: a contributor abroad
 * must not put Sunday's link into another week.
 */
const CAPTURE_DEFAULTS: CaptureSettings = {
  timeZone: 'Asia/Shanghai',
  spacing: true,
  saveAtOnce: 'articles',
  language: 'auto',
  theme: 'auto',
};

/** What holds until somebody decides otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  ...CAPTURE_DEFAULTS,
  name: '',
  group: '',
  sections: DEFAULT_SECTIONS,
  footer: '',
  templates: null,
  contributor: '',
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isOn = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf =
  <T>(choices: readonly T[]) =>
  (value: unknown): value is T =>
    choices.some((choice) => choice === value);
const isSaveAtOnce = isOneOf(SAVE_AT_ONCE);
const isLanguage = isOneOf(LANGUAGES);
const isTheme = isOneOf(THEMES);
const isTemplates = (value: unknown): value is TemplateSet | null => value === null || isTemplateSet(value);

/** Whether this browser knows an IANA time zone of this name. */
function isTimeZone(value: unknown): value is string {
  try {
    return isText(value) && dayIn(value, 0).year > 0;
  } catch {
    return false;
  }
}

/** What anybody may have decided, by the settings' names: from a store that may be damaged, or a newer version's. */
type Decided = Readonly<Record<string, unknown>>;

/** What was decided for one setting; what holds `otherwise` where nothing was, or nothing that makes sense. */
function take<T>(value: unknown, accepts: (value: unknown) => value is T, otherwise: T): T {
  return accepts(value) ? value : otherwise;
}

/** The settings that `decided` values make as far as a capture needs them; see `settingsFrom`. */
export function captureSettingsFrom({ timeZone, spacing, saveAtOnce, language, theme }: Decided): CaptureSettings {
  return {
    timeZone: take(timeZone, isTimeZone, CAPTURE_DEFAULTS.timeZone),
    spacing: take(spacing, isOn, CAPTURE_DEFAULTS.spacing),
    saveAtOnce: take(saveAtOnce, isSaveAtOnce, CAPTURE_DEFAULTS.saveAtOnce),
    language: take(language, isLanguage, CAPTURE_DEFAULTS.language),
    theme: take(theme, isTheme, CAPTURE_DEFAULTS.theme),
  };
}

/** The settings that `decided` values make, the default standing in for each that is missing or makes no sense. */
export function settingsFrom(decided: Decided): Settings {
  const { name, group, sections, footer, templates, contributor } = decided;
  return {
    ...captureSettingsFrom(decided),
    name: take(name, isText, DEFAULT_SETTINGS.name),
    group: take(group, isText, DEFAULT_SETTINGS.group),
    sections: take(sections, isSections, DEFAULT_SETTINGS.sections),
    footer: take(footer, isText, DEFAULT_SETTINGS.footer),
    templates: take(templates, isTemplates, DEFAULT_SETTINGS.templates),
    contributor: take(contributor, isText, DEFAULT_SETTINGS.contributor),
  };
}
