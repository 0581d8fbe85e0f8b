/** Unread messages that a site counts in front of the tab's title, a row each. */
const COUNTERS: readonly { text: RegExp; site: string }[] = [
  { text: /^[(（]\d+\+? 封私信( \/ \d+\+? 条消息)?[)）] ?/, site: '知乎' },
  { text: /^[(（]\d+\+? ?条消息[)）] ?/, site: 'CSDN, 知乎' },
  { text: /^[(（]\d+\+? 封私信[)）] ?/, site: '知乎' },
  { text: /^\(\d{1,3}\+?\) /, site: 'X, YouTube, Discourse, LinkedIn' },
  { text: /^【\d+条未读】|^【有新消息】|^【新消息】/, site: '微博, Discuz!' },
];

/** A tab's title without the count of unread messages in front of it. */
export function withoutCounter(title: string): string {
  return COUNTERS.reduce((rest, { text }) => rest.replace(text, ''), title.trim());
}
