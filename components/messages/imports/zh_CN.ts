import type { ImportFault } from '@/utils/digest/import/imported-issue';
import type { FileRefusal } from '@/utils/extension/read-file';

const faults: Record<ImportFault, string> = {
  'no-week': '没有写明是哪一周，标题要像“2018 年第 4 周”',
  empty: '没有栏目，栏目要像“## 文章”',
  'no-link': '这一项没有链接',
  'before-link': '链接前面还有别的字',
  'many-links': '一项里不止一个链接',
  'inside-item': '这一项里还有列表或段落',
  address: '链接的地址不是网页',
  'not-links': '这个栏目都是链接，这里却不是',
  'before-sections': '标题和第一个栏目之间有别的内容',
  'same-section': '同名的栏目出现了两次',
  'too-long': '太长，没有读；分成几份再试',
  tangled: '这一行的标记多得不像周报，没有读',
};

const refusals: Record<FileRefusal, string> = {
  'too-large': '太大，没有读；周报文件最多 1 MB，可以分成几份',
  'not-text': '不是 UTF-8 文本，没有读',
  unreadable: '系统不让读取这个文件，没有读',
};

/** The sentences of taking published issues in, in Chinese; apart from the rest, for only the panel loads them. */
export const zh_CN = {
  heading: '导入往期',
  text: '已发布的周报，Markdown 格式，一期或几期',
  hint: '粘贴到这里，或选择、拖入 .md 文件；读懂的先列出来，点导入才存下',
  choose: '选择文件',
  reading: '正在读取…',
  pasted: '粘贴的文字',
  section: (name: string, count: number) => (count === 0 ? name : `${name} ${count}`),
  notRead: (line: number) => `从第 ${line} 行起的一期没有读懂，不会导入`,
  problem: (line: number, reason: string) => `第 ${line} 行：${reason}`,
  moreProblems: (count: number) => `还有 ${count} 处`,
  faults,
  refusals,
  newHeadings: (headings: string) => `周报会增加栏目：${headings}`,
  between: '、',
  newName: (name: string) => `周报名称设为“${name}”`,
  newGroup: (group: string) => `群名设为“${group}”`,
  apart: '；',
  found: (issues: number, links: number, failed: number) => `读懂 ${issues} 期，${links} 条链接${failed === 0 ? '' : `；${failed} 期没有读懂`}`,
  none: '没有找到周报',
  add: (issues: number) => (issues === 0 ? '导入' : `导入 ${issues} 期`),
  stored: (issues: number, added: number, known: number) => `已导入 ${issues} 期：新增 ${added} 条链接${known === 0 ? '' : `，${known} 条原来就有，没有改动`}`,
  keptTexts: (count: number) => `；${count} 段文字没有导入，那一周已有自己写的`,
  unchanged: '这几期都已经在了，没有改动',
  undo: '撤销导入',
  undone: '已撤销导入',
  notUndone: '导入以后又有别的改动，没有撤销导入；按 Ctrl+Z 一步一步撤销',
  done: '完成',
};

/** The sentences that taking issues in must have in a language. */
export type ImportMessages = typeof zh_CN;
