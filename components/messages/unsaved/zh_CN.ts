import type { RefusalReason } from '@/utils/digest/reading';
import type { OfferReason } from '@/utils/extension/capture';

const refusals: Record<RefusalReason, string> = {
  'browser-page': '这是浏览器自己的页面，扩展不能读取，没有收录',
  'extension-store': '浏览器不让扩展读取扩展商店，没有收录',
  'local-file': '这是本机上的文件，别人打不开，没有收录',
  pdf: '这是 PDF，读不出标题，没有收录；可以在指向它的链接上点右键收录',
  blank: '这个标签页还是空白的，或者浏览器不让读取它，没有收录',
  'too-long': '这一页的地址太长，没法分享，没有收录',
  'not-web': '这个地址不是网页，别人打不开，没有收录',
  unreachable: '这一页读不到，可能没有打开成功，没有收录；刷新后再点一次',
  'wechat-deleted': '这篇文章已被作者删除，没有收录',
  'wechat-banned': '这篇文章因违规无法查看，没有收录',
  'wechat-unavailable': '微信说这篇文章暂时无法查看，没有收录',
  'wechat-expired': '这个微信链接已过期，没有收录；从公众号重新打开文章再点一次',
  'wechat-verify': '微信要求验证，还没有收录；先在页面上完成验证再点一次',
};

const offered: Record<OfferReason, string> = {
  'no-article': '这一页不像文章，还没有收录',
  removed: '本周移除过这一篇，没有再收录',
  'asked-first': '还没有收录，按回车加入本周',
};

/** What is said of a page that was not saved, in Chinese. */
export const zh_CN = {
  refusals,
  offered,
  failedLine: '没有存下的一行',
  copyLine: '复制这一行',
  copiedLine: '已复制这一行',
};

/** The sentences that a language must have for it. */
export type UnsavedMessages = typeof zh_CN;
