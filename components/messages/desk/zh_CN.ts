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
  issue: {
    view: '成稿的样子',
    rendered: '成稿',
    markdown: 'Markdown',
    empty: '没有选用的候选，这一期还是空的。',
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
