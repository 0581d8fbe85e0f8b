import { LinkifyIt } from 'linkify-it';
import { parseWebAddress } from '@/utils/digest/address/parse-address';

/** Endings of hosts that a chat names without `https://`, beside the ones linkify-it knows (all of two letters, com, org, net, info …). */
const HOST_ENDINGS = ['app', 'blog', 'club', 'dev', 'news', 'one', 'page', 'tech', 'top', 'wiki', 'xyz'];

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, urlAuth: true }).tlds(HOST_ENDINGS, true);

/** Where an address begins or ends that linkify-it runs past, a reason on each row; a space is put there. */
const BOUNDS: readonly { between: RegExp }[] = [
  { between: /(?<=[\p{L}\p{N}_])(?=https?:\/\/)/giu }, // a Chinese sentence runs right into an address: 看这个https://…
  { between: /(?<=[a-z0-9])(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])/giu }, // and right on behind it: https://….html写得好; Chinese that belongs to a path stands behind a mark: /wiki/区块链
  { between: /[|｜\u200b-\u200f\u2060\ufeff]/gu }, // no address has them: they stand between a title and its address, or show as nothing
  { between: /\*+(?=\s|$)/gu }, // the end of bold print
];

/**
 * The addresses of web pages in a text, in order, whatever stands around them. Without `https://` only
 * what cannot be a file or a version number counts: `www.…`, or a host with a path.
 */
export function plainLinks(text: string): string[] {
  const spaced = BOUNDS.reduce((rest, { between }) => rest.replace(between, ' '), text);
  return (linkify.match(spaced) ?? []).flatMap(({ schema, raw, url }) => {
    if (schema !== '') return parseWebAddress(url) ? [url] : [];
    return /^www\.|\//i.test(raw) ? [`https://${raw}`] : [];
  });
}
