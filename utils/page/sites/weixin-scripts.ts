import { timeOf } from '@/utils/digest/judge/time';
import { present } from '@/utils/digest/present';

/** What a WeChat page's scripts say of its article. */
export interface WeixinFacts {
  biz?: string;
  mid?: string;
  idx?: string;
  sn?: string;
  nickname?: string;
  publishedAt?: number;
}

/** `var biz = "" || "MzI…=="` on articles, `window.biz = '' || 'MzI…=='` on picture and text posts; the first text that is not empty counts. */
const ASSIGNMENT = /\b(?:var |window\.)(biz|mid|idx|sn|ct|appmsgid|createTime|nickname)\s*=\s*(?:htmlDecode\()?(?:(?:""|'')\s*\|\|\s*)*(?:"([^"\n]+)"|'([^'\n]+)')/g;

/** Program code, not facts: WeChat's bundles are a hundred times the size of the scripts that hold the facts. */
const LARGEST = 200_000;

function assignments(doc: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST) continue;
    for (const [, name = '', double, single] of source.matchAll(ASSIGNMENT)) {
      if (!found.has(name)) found.set(name, double ?? single ?? '');
    }
  }
  return found;
}

/** Reads the facts out of the page's inline scripts. `ct` is in seconds, `createTime` in Beijing's time. */
export function weixinFacts(doc: Document): WeixinFacts {
  const found = assignments(doc);
  const seconds = Number(found.get('ct'));
  return present({
    biz: found.get('biz'),
    mid: found.get('mid') ?? found.get('appmsgid'),
    idx: found.get('idx'),
    sn: found.get('sn'),
    nickname: found.get('nickname'),
    publishedAt: seconds > 0 ? seconds * 1000 : timeOf(found.get('createTime'), true),
  });
}
