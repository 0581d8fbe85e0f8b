/** Chinese and Japanese letters, and Latin ones with digits, as they stand in a class of signs. */
const WIDE = String.raw`\u3041-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff`;
const LATIN = 'A-Za-z0-9';

/** Titles without a letter that pangu takes for Chinese or Japanese stay as they are. */
const FOREIGN = /^[^\u2e80-\u2fdf\u3040-\u30fa\u30fc-\u312f\u3200-\u32ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]*$/;

/** Titles of these signs alone, as two thirds of all Chinese ones are, need but five of pangu's fifty rules; to try them all would be a quarter of what reading a page takes. Runs of spaces, some of which it makes one, are left to it. */
const PLAIN = new RegExp(`^(?!.* {2})[${WIDE}${LATIN} 《》〈〉「」『』【】（），。、；：？！“”]*$`);

/** Between the one and the other, and around quotation marks: in front of them after Latin only where nothing else stands in them. */
const SEAM = new RegExp(`(?<=[${WIDE}])(?=[${LATIN}“])|(?<=[${LATIN}])(?=[${WIDE}]|“[${WIDE}${LATIN} ]+”)|(?<=”)(?=[${WIDE}${LATIN}])`, 'g');

/** A title in the digest's house style, as pangu would space it, where that takes few rules; undefined where it takes them all. */
export function plainlySpaced(title: string): string | undefined {
  return FOREIGN.test(title) ? title.trim() : PLAIN.test(title) ? title.replace(SEAM, ' ').trim() : undefined;
}
