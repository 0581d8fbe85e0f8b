import { request as overHttp, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as overHttps } from 'node:https';
import { copy } from './copy';
import type { RunningServer } from './server';
import type { Rule } from './rule';
import type { Counts } from './tally';

/** What is about one connection, not about the message. */
const OWN_TO_CONNECTION = ['connection', 'keep-alive', 'expect'];

function ofMessage(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_TO_CONNECTION.includes(name)));
}

/** The headers of an answer by a clock that is so many milliseconds ahead. */
export function shiftClock(headers: IncomingHttpHeaders, ahead: number): IncomingHttpHeaders {
  const shifted = Object.entries(headers).filter(([name]) => name === 'date' || name === 'last-modified');
  return { ...headers, ...Object.fromEntries(shifted.map(([name, time]) => [name, new Date(Date.parse(String(time)) + ahead).toUTCString()])) };
}

/** The same request to a server, without its body yet. Each has a connection of its own, which the server's end leaves nothing of. */
function openRequest({ url = '/', method = 'GET', headers }: IncomingMessage, { address }: RunningServer): ClientRequest {
  const open = address.startsWith('https:') ? overHttps : overHttp;
  return open(new URL(url, address), { method, headers: ofMessage(headers), agent: false, rejectUnauthorized: false });
}

const answerTo = (request: ClientRequest): Promise<IncomingMessage> => new Promise((resolve, reject) => request.once('response', resolve).on('error', reject));

/**
 * Passes a request on to a server and the answer back, with what the rule has to say to it. Resolves with the
 * status, or with undefined where it was cut; throws where either side broke off.
 */
export async function passOn(from: IncomingMessage, to: ServerResponse, server: RunningServer, rule: Rule, counts: Counts): Promise<number | undefined> {
  const request = openRequest(from, server);
  try {
    const answering = answerTo(request);
    answering.catch(() => undefined); // awaited later, or of no interest any more
    if (rule.cutUploadAfter === 0) request.flushHeaders();
    if (await copy(from, request, rule.cutUploadAfter ?? Infinity, (bytes) => (counts.bytesUp += bytes))) return undefined;
    request.end();
    const answer = await answering;
    if (rule.cutDownloadAfter === 0) return undefined;
    to.writeHead(answer.statusCode ?? 502, shiftClock(ofMessage(answer.headers), rule.clockAhead ?? 0));
    if (await copy(answer, to, rule.cutDownloadAfter ?? Infinity, (bytes) => (counts.bytesDown += bytes))) return undefined;
    to.end();
    return answer.statusCode;
  } finally {
    if (!to.writableEnded) request.destroy();
  }
}
