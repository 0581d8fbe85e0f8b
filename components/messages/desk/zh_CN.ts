import type { FetchFailure } from '@/utils/extension/fetch-reading';

const reasons: Record<FetchFailure, string> = {
  'no-answer': '网站没有回应，或者转到了别的网站',
  status: '网站说没有这一页，或者不让看',
  'not-html': '这不是网页，是别的文件',
  'no-title': '页面上没有标题，或者要先验证、登录',
};

/** The desk's own sentences, in Chinese. */
export const zh_CN = {
  title: '编辑台 · 拾链',
  tabs: { label: '编辑台', weeks: '周', queue: '候选', issue: '成稿' },
  options: '设置',
  thisWeek: '本周',
  empty: '这一周还没有候选。',
  select: (title: string) => `选中：${title}`,
  selection: {
    label: '对选中的候选',
    count: (count: number) => `选中 ${count} 条`,
    clear: '取消选中',
    up: '上移',
    down: '下移',
    section: '栏目',
    week: '移到',
    drop: '落选',
    pick: '选用',
    remove: '移除',
  },
  weekChoice: {
    current: (week: string) => `本周 · ${week}`,
    previous: (week: string) => `上一周 · ${week}`,
    next: (week: string) => `下一周 · ${week}`,
  },
  sort: { label: '排序', time: '按收录时间', site: '按网站' },
  find: {
    label: '查找所有周',
    results: '查找结果',
    none: '没有找到',
    found: (count: number) => `找到 ${count} 条`,
  },
  carry: (count: number) => `带入上周落选的 ${count} 条`,
  add: {
    open: '添加链接',
    into: (week: string) => `添加链接到 ${week}`,
    text: '网址、Markdown 链接、聊天记录，或从网页上复制的内容',
    hint: '粘贴到这里，找到的链接先列出来，选好再添加',
    from: '或者取自',
    tabs: { selected: '选中的标签页', window: '这个窗口的标签页' },
    found: (count: number, fresh: number) => `找到 ${count} 条，${fresh} 条没有收录过`,
    none: '没有找到链接',
    unusable: (count: number) => `${count} 个不是网页：`,
    all: '全选',
    noneChosen: '全不选',
    states: { new: '', here: '这一周已有', removed: '从这一周移除过', front: '网站首页' },
    elsewhere: (week: string) => `${week}已有`,
    add: (count: number) => (count === 0 ? '添加' : `添加 ${count} 条`),
    close: '关闭',
    added: (title: string) => `已添加：${title}`,
    here: (title: string) => `这一周已有，没有改动：${title}`,
    notLink: '拖来的东西里没有网页链接，没有添加',
  },
  titles: {
    read: (count: number) => `读取 ${count} 个标题`,
    hint: '这几条只有地址。点一下，浏览器会问是否允许访问这些网站；只读标题，读完就交还',
    reading: '正在读取标题…',
    done: (read: number, failed: number) => (failed === 0 ? `读到 ${read} 个标题` : `读到 ${read} 个标题，${failed} 个没有读到`),
    denied: '没有允许访问这些网站，没有读取',
    failed: (count: number) => `${count} 个标题没有读到`,
    failedHint: '链接都还在，可以打开看看，自己填上标题。',
    reasons,
  },
  issue: {
    view: '成稿的样子',
    rendered: '成稿',
    markdown: 'Markdown',
    empty: '没有选用的候选，这一期还是空的。',
  },
  elsewhere: {
    queued: (week: string) => `也在 ${week}`,
    published: (week: string) => `${week}已发布过`,
  },
  publish: {
    mark: '标为已发布',
    hint: '发布之后点这里，以后收录到同一篇时会说这一期已发布',
    marked: (day: string) => `${day}已发布`,
    back: '改回未发布',
    short: '已发布',
    done: (week: string) => `已把 ${week}标为已发布`,
    undone: (week: string) => `已把 ${week}改回未发布`,
  },
  status: {
    moved: (count: number, week: string) => `已把 ${count} 条移到 ${week}`,
    carried: (count: number) => `已带入 ${count} 条`,
    sorted: '已排序，之后收录的仍在末尾',
    atEdge: '已经到头了',
  },
};

/** The sentences that the desk must have in a language. */
export type DeskMessages = typeof zh_CN;
