function letters(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * `title` with the spaces that the most of `others` give it, in doubt the first of them. A heading in several
 * elements or lines has its spaces from the layout; its letters and marks are still the ones the reader sees.
 */
export function spelled(title: string, others: readonly { text: string }[]): string {
  const alike = others.map(({ text }) => text).filter((text) => letters(text) === letters(title));
  const votes = (text: string) => alike.filter((other) => other === text).length;
  return alike.reduce((most, next) => (votes(next) > votes(most) ? next : most), alike[0] ?? title);
}
