const LANGUAGES = ['zh_CN', 'en'] as const;

/**
 * The sentences that every surface needs, a file for each language, of which a page loads one: left to the bundler, a
 * page would need a second file to get at them, for the worker imports both at once.
 */
export const LANGUAGE_FILES = Object.fromEntries(LANGUAGES.map((language) => [language, `components/messages/${language}.ts`]));

/** Tells those files. */
export const IN_ONE_LANGUAGE = new RegExp(`/components/messages/(?:${LANGUAGES.join('|')})\\.ts$`);
