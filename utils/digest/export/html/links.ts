import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { element, type Html } from './html';
import { STYLES } from './styles';

/** How links are written where the issue goes. */
export interface Links {
  link: (address: string, words: readonly Html[]) => Html[];
  /** What stands below everything, once all links are written. */
  references: () => Html[];
}

/** Ordinary links, as Zhihu and Medium take them. Only a page's address is one: nothing that runs, nothing that is no address. */
export function ordinaryLinks(): Links {
  return {
    link: (address, words) => [parseWebAddress(address) ? anchor(address, words) : span(words)],
    references: () => [],
  };
}

/**
 * Links as the WeChat editor can save them: to its own articles as they are, all others as numbers, with the
 * addresses as text at the end under `heading`, each once however often it is named.
 */
export function wechatLinks(heading: string): Links {
  const numbers = new Map<string, number>();
  const link: Links['link'] = (address, words) => {
    const own = wechatAddress(address);
    if (own !== undefined) return [anchor(own, words)];
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return [span(words), element('span', { style: STYLES.mark }, [`[${number}]`])];
  };
  const references: Links['references'] = () => {
    const lines = [...numbers].map(([address, number]) => element('p', { style: STYLES.reference }, [`[${number}] ${address}`]));
    return lines.length === 0 ? [] : [element('h2', { style: STYLES.heading }, [heading]), ...lines];
  };
  return { link, references };
}

/** The address of one of WeChat's own pages in the form that its editor takes, https; undefined for any other page. */
function wechatAddress(address: string): string | undefined {
  const url = parseWebAddress(address);
  return url?.host === 'mp.weixin.qq.com' && url.username === '' && url.password === '' ? address.replace(/^http:/i, 'https:') : undefined;
}

const anchor = (address: string, words: readonly Html[]): Html => element('a', { href: address, style: STYLES.link }, words);
const span = (words: readonly Html[]): Html => element('span', { style: STYLES.link }, words);
