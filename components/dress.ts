import type { Settings } from '@/utils/digest/settings';
import { isChinese, languageOf } from './language-of';

/** Sets a page's language and theme as they are decided; `preferred` is the reader's own language, BCP 47. */
export function dress(settings: Pick<Settings, 'language' | 'theme'>, preferred: string): void {
  document.documentElement.lang = isChinese(languageOf(settings, preferred)) ? 'zh-CN' : 'en';
  document.documentElement.dataset.theme = settings.theme;
}
