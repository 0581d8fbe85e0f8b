import type { SkipReason } from '@/utils/digest/tab-source';

const skipped: Record<SkipReason, (count: number) => string> = {
  'not-web': (count) => `${count} 个不是网页`,
  'front-page': (count) => `${count} 个是网站首页`,
};

/** What stands in the browser's menus, and what is said of several pages stored at once, in Chinese. Apart from the rest, for the popup should not load it. */
export const zh_CN = {
  menus: {
    capturePage: '收录这一页',
    captureSelection: '收录这一页，选中的文字作附注',
    captureLink: '收录这个链接',
    captureTabs: '收录选中的标签页',
    captureWindow: '收录这个窗口的所有标签页',
    openDesk: '打开编辑台',
  },
  between: '，',
  saved: (count: number, week: string) => `已收录 ${count} 条到 ${week}`,
  noneSaved: '没有收录新的',
  repeats: (count: number) => `${count} 条以前已收录`,
  skipped,
  tabsDenied: '没有允许查看标签页，没有收录',
  noTabs: '没有可以收录的标签页',
  noteTaken: '选中的文字已作附注',
  noteKept: '原来的附注没有改动',
  noteLost: '选中的文字没有记下',
};

/** The sentences of the ways in that a language must have. */
export type WaysMessages = typeof zh_CN;
