/** The sentences of the list of shortcuts, in Chinese. */
export const zh_CN = {
  label: '快捷键',
  close: '关闭',
  walk: '上一条、下一条',
  edit: '打开、收起一条',
  visit: '在新标签页打开',
  section: '放进第几个栏目',
  original: '换回页面上的原题',
  turn: '落选，再按选用',
  remove: '移除',
  undo: '撤销',
  redo: '重做',
  weeks: '上一周、下一周',
  help: '打开这张表',
  select: '选中，再按取消',
  extend: '向上、向下多选',
  selectAll: '全部选中',
  letGo: '取消选中',
  move: '上移、下移，可以移到别的栏目',
  find: '查找所有周',
  add: '添加链接',
};

/** The sentences that the list of shortcuts must have in a language. */
export type KeyMessages = typeof zh_CN;
