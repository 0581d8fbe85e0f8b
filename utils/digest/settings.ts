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

/**
 * What holds until somebody decides otherwise. One zone for everyone, the real digest's: a contributor
 * abroad must not put Sunday's link into another week.
 */
export const DEFAULT_SETTINGS: Settings = {
  name: '',
  group: '',
  timeZone: 'Asia/Shanghai',
  sections: DEFAULT_SECTIONS,
  footer: '',
  templates: null,
  spacing: true,
  contributor: '',
  saveAtOnce: 'articles',
  language: 'auto',
  theme: 'auto',
};

const isText = (value: unknown): value is string => typeof value === 'string';
const isOn = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf =
  <T>(choices: readonly T[]) =>
  (value: unknown): value is T =>
    choices.some((choice) => choice === value);

/** Whether this browser knows an IANA time zone of this name. */
function isTimeZone(value: unknown): value is string {
  try {
    return isText(value) && dayIn(value, 0).year > 0;
  } catch {
    return false;
  }
}

/** What each setting may be; anything else, from a damaged store or a newer version, counts as undecided. */
const ACCEPTS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  name: isText,
  group: isText,
  timeZone: isTimeZone,
  sections: isSections,
  footer: isText,
  templates: (value) => value === null || isTemplateSet(value),
  spacing: isOn,
  contributor: isText,
  saveAtOnce: isOneOf(SAVE_AT_ONCE),
  language: isOneOf(LANGUAGES),
  theme: isOneOf(THEMES),
};

/** The settings that `decided` values make, the default standing in for each that is missing or makes no sense. */
export function settingsFrom(decided: Readonly<Record<string, unknown>>): Settings {
  const take = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = decided[key];
    return ACCEPTS[key](value) ? value : DEFAULT_SETTINGS[key];
  };
  return {
    name: take('name'),
    group: take('group'),
    timeZone: take('timeZone'),
    sections: take('sections'),
    footer: take('footer'),
    templates: take('templates'),
    spacing: take('spacing'),
    contributor: take('contributor'),
    saveAtOnce: take('saveAtOnce'),
    language: take('language'),
    theme: take('theme'),
  };
}
