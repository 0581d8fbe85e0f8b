import type { SharedRefusal } from '@/utils/extension/shared-in';

const refusals: Record<SharedRefusal, string> = {
  'nothing-shared': '里面没有群友分享的一周；要从“linkweek:”到“:linkweek”整段复制',
  'cut-off': '不完整，没有读；请对方重新发一次，从头到尾复制',
  changed: '在路上被改动过，没有读；请对方重新发一次，或改发文件',
  newer: '来自更新的拾链，没有读；更新拾链后再试',
  'too-large': '太大，没有读；一周最多 8 MB',
  damaged: '内容损坏，没有读；请对方重新分享一次',
  'other-file': '不是群友分享的一周，没有读；周报用“导入往期”，备份在设置里恢复',
  'no-access': '系统不让读取这个文件，没有读',
};

/** The sentences of taking in others' weeks, in Chinese; apart from the rest, for only the panel loads them. */
export const zh_CN = {
  heading: '收进群友的一周',
  text: '群友分享的文字，一段或几段',
  hint: '粘贴到这里，或选择、拖入 .linkweek.json 文件；有什么先列出来，点收进才存下',
  choose: '选择文件',
  reading: '正在读取…',
  pasted: '粘贴的文字',
  refusals,
  own: '你自己',
  week: (who: string, week: string) => `${who} · ${week}`,
  brings: (links: number, added: number) => `${links} 条链接，${added === 0 ? '都已经在了' : `${added} 条是新的`}`,
  texts: '有这一期的文字或发布标记',
  found: (weeks: number, added: number, updated: number) => `${weeks} 份，新增 ${added} 条${updated === 0 ? '' : `，更新 ${updated} 处`}`,
  nothingNew: '都已经在了，收进来也不会改动',
  refused: (items: number, reasons: readonly string[]) => `${items} 份没有读：${reasons.join('。')}`,
  take: (added: number) => (added === 0 ? '收进' : `收进 ${added} 条`),
  taken: (added: number, updated: number) => [...(added === 0 ? [] : [`已收进 ${added} 条新链接`]), ...(updated === 0 ? [] : [`已更新 ${updated} 处`])].join('，'),
  unchanged: '这些都已经在了，没有改动',
  show: (week: string) => `去看 ${week}`,
  done: '完成',
  links: '添加旁边的链接',
};

/** The sentences that taking in others' weeks must have in a language. */
export type SharedMessages = typeof zh_CN;
