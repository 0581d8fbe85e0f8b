/** What names a WeChat article: the account, the message and the article's place in it. */
interface WeixinName {
  biz: string;
  mid: string;
  idx: string;
}

/** `weixin:<biz>:<mid>:<idx>`. The account's id is written with its `=` whatever the address left of them. */
function weixinIdentity({ biz, mid, idx }: WeixinName): string {
  return `weixin:${biz.replace(/=*$/, '')}==:${mid}:${idx}`;
}

/** The identities that an address on mp.weixin.qq.com carries; none where it names no article. */
export function weixinIdentities(url: URL): string[] {
  if (url.hostname !== 'mp.weixin.qq.com') return [];
  const short = /^\/s\/([\w-]+)$/.exec(url.pathname)?.[1];
  const [biz, mid, idx] = ['__biz', 'mid', 'idx'].map((name) => url.searchParams.get(name));
  const appMessage = url.searchParams.get('appmsgid');
  const message = mid ?? appMessage;
  return [
    ...(biz && message ? [weixinIdentity({ biz, mid: message, idx: idx ?? url.searchParams.get('itemidx') ?? '1' })] : []),
    ...(short ? [`weixin:s:${short}`] : []),
  ];
}
