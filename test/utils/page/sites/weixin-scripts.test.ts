import { expect, it } from 'vitest';
import { weixinFacts } from '@/utils/page/sites/weixin-scripts';

it.each([
  ['var biz = "MzI4==";', { biz: 'MzI4==' }],
  ['var biz = "" || "MzI4==";', { biz: 'MzI4==' }],
  ["window.biz = '' || '' || 'MzI4==' || 'other';", { biz: 'MzI4==' }],
  ['var mid = "" || ""|| "2650001801"; var idx = "" || "" || "1"; var sn = "a1b2";', { mid: '2650001801', idx: '1', sn: 'a1b2' }],
  ['var nickname = htmlDecode("渡口 \'日\' 报");', { nickname: "渡口 '日' 报" }],
  ['var biz = ""; var mid = \'\' || "";', {}],
  ['var biz = "" || undefined || "MzI4==";', {}],
  ['var biz = "first"; var biz = "second";', { biz: 'first' }],
  ['var ct = "1516752000";', { publishedAt: 1_516_752_000_000 }],
  ["window.createTime = '2018-01-24 08:00';", { publishedAt: 1_516_752_000_000 }],
  ['var appmsgid = "" || "2650001801";', { mid: '2650001801' }],
])('%s', (script, facts) => {
  expect(weixinFacts(new DOMParser().parseFromString(`<script>${script}</script>`, 'text/html'))).toEqual(facts);
});
