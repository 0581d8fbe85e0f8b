import { SaxesParser } from 'saxes';

/** What a WebDAV server tells of a file or folder. */
export interface Resource {
  /** Its address as the server writes it: a path or a whole address, percent-encoded. */
  href: string;
  folder: boolean;
  etag?: string;
  /** Milliseconds since 1970. */
  modified?: number;
  /** Bytes. */
  size?: number;
}

/** What is asked for; nothing else is sent, which makes a listing of a thousand files a third as long. */
export const PROPFIND_BODY =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getetag/><getlastmodified/><getcontentlength/></prop></propfind>';

/** The namespace of everything that WebDAV itself defines, RFC 4918. */
const DAV = 'DAV:';

/**
 * The resources in a server's answer to PROPFIND (RFC 4918, section 13). Undefined for what is no such answer. A
 * worker has no parser of its own, hence saxes.
 */
export function readMultistatus(xml: string): Resource[] | undefined {
  const resources: Resource[] = [];
  const open: string[] = [];
  let text = '';
  let href = '';
  let props: Record<string, string> = {};
  let found: Record<string, string> = {};
  const parser = new SaxesParser({ xmlns: true });
  const failures: Error[] = [];
  parser.on('error', (error) => void failures.push(error));
  parser.on('opentag', ({ local, uri }) => {
    open.push(uri === DAV ? local : '');
    text = '';
    if (open.at(-1) === 'response') [href, found] = ['', {}];
    if (open.at(-1) === 'propstat') props = {};
    if (open.at(-1) === 'collection') props.collection = 'yes';
  });
  parser.on('text', (more) => void (text += more));
  parser.on('cdata', (more) => void (text += more));
  parser.on('closetag', () => {
    const [name = '', parent = ''] = [open.pop(), open.at(-1)];
    if (name === 'href' && parent === 'response') href = text.trim();
    if (parent === 'prop' || (name === 'status' && parent === 'propstat')) props[name] = text.trim();
    // A server lists what it does not know as well, under another status.
    if (name === 'propstat' && /\s200\s/.test(`${props.status} `)) found = { ...found, ...props };
    if (name === 'response' && href !== '') resources.push(resourceOf(href, found));
    text = '';
  });
  parser.write(xml).close();
  return failures.length === 0 && /<[^>]*multistatus/.test(xml.slice(0, 2000)) ? resources : undefined;
}

function resourceOf(href: string, { collection, getetag, getlastmodified, getcontentlength }: Readonly<Record<string, string>>): Resource {
  const [modified, size] = [Date.parse(getlastmodified ?? ''), Number.parseInt(getcontentlength ?? '', 10)];
  return {
    href,
    folder: collection !== undefined,
    ...(getetag ? { etag: getetag } : {}),
    ...(Number.isFinite(modified) ? { modified } : {}),
    ...(Number.isFinite(size) ? { size } : {}),
  };
}
