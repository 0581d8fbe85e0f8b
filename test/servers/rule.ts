import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** What goes wrong, and with which requests. */
export interface Rule {
  /** Only requests of this method. */
  method?: string;
  /** Only requests for a path that this matches; percent-encoded, as it is sent. */
  path?: RegExp;
  /** Only the first so many requests that it fits. */
  times?: number;
  /** Milliseconds until anything is done. */
  delay?: number;
  /** Answers this at once; the server never hears of the request. */
  status?: number;
  headers?: OutgoingHttpHeaders;
  body?: string;
  /** Breaks both connections off once the server has so many bytes of the body. */
  cutUploadAfter?: number;
  /** Breaks both connections off once so many bytes of the answer's body are through; with 0, before its first line. */
  cutDownloadAfter?: number;
  /** Milliseconds by which `Date` and `Last-Modified` are ahead. */
  clockAhead?: number;
}

/** All rules that fit a request as one; where two disagree, the later one counts. `uses` keeps how often each was used. */
export function ruleFor({ method, url = '/' }: IncomingMessage, rules: readonly Rule[], uses: WeakMap<Rule, number>): Rule {
  const fitting = rules.filter((rule) => (rule.method ?? method) === method && url.search(rule.path ?? '') >= 0 && (uses.get(rule) ?? 0) < (rule.times ?? Infinity));
  for (const rule of fitting) uses.set(rule, (uses.get(rule) ?? 0) + 1);
  return fitting.reduce<Rule>((all, rule) => ({ ...all, ...rule }), {});
}
