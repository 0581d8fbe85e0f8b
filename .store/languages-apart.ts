import type { Plugin } from 'vite';

const LANGUAGES = ['zh_CN', 'en'] as const;

/** The sentences that every surface needs, in one language. */
export const IN_ONE_LANGUAGE = new RegExp(`/components/messages/(?:${LANGUAGES.join('|')})\\.ts$`);

/**
 * Has the sentences of each language in a file of their own, of which a page loads one, as if the build began with them:
 * left to the bundler, a page would need a second file to get at them, for the worker imports both at once.
 */
export function languagesApart(): Plugin {
  const begins = Object.fromEntries(LANGUAGES.map((language) => [language, `components/messages/${language}.ts`]));
  return {
    name: 'languages-apart',
    options: ({ input, ...others }) => {
      if (typeof input !== 'object' || Array.isArray(input)) throw new Error('The build begins with files that have no names.');
      return { ...others, input: { ...input, ...begins } };
    },
  };
}
