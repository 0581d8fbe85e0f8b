/**
 * The text of the link to `address` that the pointer is on, or of the most telling one on the page;
 * empty where no such link has words. Injected on its own, so it stands on nothing outside itself.
 */
export function linkText(address: string): string {
  const wordsOf = (link: HTMLAnchorElement): string =>
    link.innerText.trim() || (link.querySelector('img')?.alt ?? '').trim() || (link.ariaLabel ?? '').trim() || link.title.trim();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => href === address);
  const pointed = links.find((link) => link.matches(':hover') || link === document.activeElement);
  const words = (pointed ? [pointed, ...links] : links).map(wordsOf);
  return (pointed && words[0]) || words.sort((a, b) => b.length - a.length)[0] || '';
}
