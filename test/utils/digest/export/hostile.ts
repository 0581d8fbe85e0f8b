import { env } from 'node:process';
import fc from 'fast-check';
import { plainLine } from '@/utils/digest/text/plain-line';

/** `LINKWEEK_FUZZ=100000 npx vitest …` for the long run; the seed is fixed so that a failure comes back. A multiple of 16: part of a run never comes to its end. */
export const RUNS = Number(env.LINKWEEK_FUZZ ?? 800);
export const SEED = 20180128;

const HOSTILE = ['[', ']', '](', '][', '![', '(', ')', '|', '\\', '`', '``', '*', '**', '_', '__', '~', '~~', '<', '>', '<b>', '</a>', '<!--', '&', '&amp;', '&#42;', '&copy;', '&#x26;', '\n', '\r\n', '\n\n', '\t', '  ', '\u00a0', '\u3000', '\u2028', '# ', '- ', '* ', '1. ', '> ', '```', '$', '“', '”', '，', '中文', 'abc', '1', 'שלום', '\u202e', 'مرحبا', '👍', '👨‍👩‍👧', '\ud800', '\udc00', '\u0000', 'http://', 'https://a.b', 'a@b.c', '"', "'", '!', ':', '[^1]', '[x]', '{', '}', '{{', '}}', '{:', '{%', '$$', '--', '...', '<<', '>>', '=', '+ ', ': '];

/** Text as pages may have it: pieces that mean something to a parser, and any other characters. */
export const hostileText = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) }), { maxLength: 12 }).map((parts) => parts.join(''));

/** Addresses as imports may bring them: on one line, but not put in order by a URL parser. */
export const hostileAddress = hostileText.map((tail) => `https://a.example/${plainLine(tail)}`);
/** And as the browser gives them. */
export const parsedAddress = hostileText.map((tail) => new URL(`https://a.example/${plainLine(tail)}`).href);

export const hostileLine = fc.record({ title: hostileText, address: fc.oneof(hostileAddress, parsedAddress), note: hostileText });
