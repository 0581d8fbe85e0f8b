/** Where a page says a title. */
export type TitleSource = 'heading' | 'minor' | 'furniture' | 'text' | 'shared' | 'og' | 'twitter' | 'ld';

export interface SaidTitle {
  text: string;
  source: TitleSource;
}

/** How far a source is believed: outright, and in the measure that others agree with it. */
export const WEIGHTS: Record<TitleSource, { base: number; agreed: number }> = {
  heading: { base: 2, agreed: 6 }, // what the reader sees above the text; but other things are headings too, and nothing agrees with those
  minor: { base: 1, agreed: 5 }, // pages whose h1 is the site’s name have the title in an h2 or in an element classed as a title
  furniture: { base: 0, agreed: 4 }, // a heading in a menu, a logo or a list of further reading is rarely the title
  text: { base: 0.5, agreed: 3 }, // an element that holds exactly a part of the tab’s title
  shared: { base: 2.5, agreed: 0 }, // what the tab’s title and a meta tag’s both begin with before they go on differently
  og: { base: 3, agreed: 0 }, // made for sharing: clean, but sometimes cut short or another wording
  ld: { base: 3, agreed: 0 }, // made for search engines: the same
  twitter: { base: 1, agreed: 0 }, // mostly a copy of og:title, at times an advertisement
};

/** Points for standing in the tab's title. Nobody would say its front alone were the whole of it the title. */
export const TAB = { whole: 2, front: 2.5, end: 1 };
/** Points for all of the words that the address spells out. */
export const SLUG = 1.5;
/** Sources that may carry the site's name behind the title. */
export const META: readonly TitleSource[] = ['og', 'ld', 'twitter'];
/** Sources that the reader sees. */
export const SHOWN: readonly TitleSource[] = ['heading', 'minor', 'text'];
