import type { Refusal, RefusalReason } from '@/utils/digest/reading';
import type { Place } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';

/** What WeChat says in place of an article. */
const SAYS: readonly { text: RegExp; reason: RefusalReason }[] = [
  { text: /已被发布者删除|已被删除|内容已删除/, reason: 'wechat-deleted' },
  { text: /违规|被投诉|涉嫌|已停止访问|帐号已被屏蔽|账号已被屏蔽|无法查看.*法律法规|相关的内容无法进行查看/, reason: 'wechat-banned' },
  { text: /链接已过期|链接已失效/, reason: 'wechat-expired' },
  { text: /环境异常|完成验证|访问过于频繁/, reason: 'wechat-verify' },
  { text: /暂时无法查看|无法查看|帐号迁移|账号迁移|账号已注销|帐号已注销|参数错误|系统出错|该公众号/, reason: 'wechat-unavailable' },
];

/** Where it says it: today's message page, older ones, the bare page of 934 bytes. */
const MESSAGES = ['.weui-msg__title', '.weui_msg_title', '.global_error_msg', '.page_msg .tips', '.mesg-block', '.text_area .title', '#js_verify'];

/** Why there is no article at `url`, or undefined where there is one. */
export function weixinRefusal(doc: Document, url: Place): Refusal | undefined {
  if (url.pathname === '/mp/wappoc_appmsgcaptcha' || doc.querySelector('#js_verify')) return { kind: 'refused', reason: 'wechat-verify' };
  if (doc.querySelector('#js_content, #activity-name, #js_image_content')) return undefined;
  // Only the barest page says it in its title; an album may be called after a fraud.
  const message = textOf(doc, ...MESSAGES) ?? (url.pathname === '/mp/appmsgalbum' ? '' : doc.title);
  const says = SAYS.find(({ text }) => text.test(message));
  return says && { kind: 'refused', reason: says.reason };
}
