import { weekParts, type Week } from '@/utils/digest/iso-week';
import type { QueueFailure } from '@/utils/queue/failure';

const weekName = (week: Week): string => {
  const { year, number } = weekParts(week);
  return `${year} 年第 ${number} 周`;
};

const failed: Record<QueueFailure, { why: string; wayOut: string }> = {
  full: { why: '磁盘已满', wayOut: '腾出空间' },
  newer: { why: '这里的数据是更新版本的拾链存的，这个版本不去动它', wayOut: '把拾链更新到新版本' },
  blocked: { why: '另一个拾链页面占着数据库', wayOut: '关掉其他拾链页面' },
  private: { why: 'Firefox 在隐私窗口里不让扩展用数据库', wayOut: '在普通窗口里打开这一页' },
  unusable: { why: '打不开本机的数据库', wayOut: '重启浏览器' },
};

/** Section headings are the digest's own words, which Chinese readers see as they are. */
const sectionNames: Record<string, string> = {};

/** Every sentence on screen, in Chinese. English has the same keys; the types hold it to them. */
export const zh_CN = {
  language: 'zh-CN',
  weekName,
  sectionNames,
  card: {
    label: '这一页',
    reading: '正在读取这一页…',
    read: '已读到，正在查看候选…',
    loading: '这一页还在加载，最多等两秒…',
    saved: (week: Week) => `已收录到 ${weekName(week)}`,
    repeatHere: (who: string, when: string) => `本周已收录 · ${who} · ${when}`,
    repeatElsewhere: (week: Week, who: string, when: string) => `${weekName(week)}已收录 · ${who} · ${when}`,
    published: (week: Week) => `这一篇 ${weekName(week)}已发布`,
    you: '你',
    somebody: '群友',
    removedElsewhere: (week: Week) => `已从 ${weekName(week)}移除`,
    undone: '已撤销，没有收录',
    add: '加入本周',
    addAnyway: '仍加入本周',
    addBack: '重新加入',
    undo: '撤销',
    show: '去看',
    failed: (failure: QueueFailure) => `${failed[failure].why}，没有存下。${failed[failure].wayOut}再点一次，或先复制下面这一行`,
  },
  fields: {
    title: '标题',
    note: '附注',
    notePlaceholder: '附注',
    section: '栏目',
    useCapturedTitle: (title: string) => `换回页面上的原题：${title}`,
  },
  queue: {
    label: '本周候选',
    previousWeek: '上一周',
    nextWeek: '下一周',
    backToThisWeek: '本周',
    count: (count: number) => `${count} 条`,
    dropped: '落选',
    droppedCount: (count: number) => `${count} 条落选`,
    emptyNow: '这一周还没有候选。在文章页上点一下工具栏按钮，就会收录到这里。',
    empty: '这一周没有候选。',
    open: '在新标签页打开',
    openLink: (title: string) => `在新标签页打开：${title}`,
    remove: '移除',
    removeLink: (title: string) => `移除：${title}`,
    between: '、',
    among: (name: string, count: number) => `${name}等 ${count} 人`,
    addedBy: (who: string, when: string) => `${who} · ${when}收录`,
  },
  export: {
    copy: '复制 Markdown',
    download: '下载 .md',
    openDesk: '打开编辑台',
  },
  shortcuts: '快捷键',
  status: {
    copied: (count: number) => `已复制 ${count} 条`,
    copyFailed: '浏览器没有允许复制；可以改用“下载 .md”',
    downloaded: (name: string) => `已下载 ${name}`,
    removed: (title: string) => `已移除：${title}`,
    removedMany: (count: number) => `已移除 ${count} 条`,
    dropped: (count: number) => `${count} 条落选，不进周报`,
    picked: (count: number) => `选用 ${count} 条`,
    undone: '已撤销上一步',
    redone: '已重做',
    nothingToUndo: '没有可以撤销的',
    keptForOthers: '别人也收录了，没有移除',
    partlyUndone: '已撤销，别人也收录的留着',
    nothingToRedo: '没有可以重做的',
    storeFailed: (failure: QueueFailure) => `没有存下：${failed[failure].why}。原来的内容还在，${failed[failure].wayOut}再试`,
    editFailed: (failure: QueueFailure) => `没有改成：${failed[failure].why}。原来的内容还在，${failed[failure].wayOut}再试`,
    openFailed: '浏览器没有打开这个地址',
    queueFailed: (failure: QueueFailure) => `${failed[failure].why}，读不到候选。${failed[failure].wayOut}再打开`,
  },
};

/** The sentences a language must have. */
export type Messages = typeof zh_CN;
