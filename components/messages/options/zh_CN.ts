/** The options page's own sentences, in Chinese. */
export const zh_CN = {
  title: '设置 · 拾链',
  heading: '设置',
  intro: '改动立即保存在这个浏览器里。',
  digest: {
    legend: '周报',
    name: '名称',
    nameHint: '写在每一期的标题里：「微信群」 2018 年第 4 周',
    group: '群名',
    groupHint: '写在每一期开头的引言里',
    contributor: '你的名字',
    contributorHint: '群友看到一条候选是谁收录的；留空也可以',
    timeZone: '时区',
    timeZoneHint: (week: string) => `一周从周一零点到周日结束，按这个时区算；那里现在是 ${week}`,
    spacing: '标题里的中文和字母、数字之间加空格',
    spacingHint: '收录时就排好；已经收录的不变',
  },
  sections: {
    legend: '栏目',
    hint: '候选和周报都按这个顺序排列',
    heading: (at: number) => `第 ${at} 个栏目的名称`,
    up: (name: string) => `上移：${name}`,
    down: (name: string) => `下移：${name}`,
    remove: (name: string) => `移除栏目：${name}`,
    add: '添加栏目',
    fresh: '新栏目',
  },
  saveAtOnce: {
    legend: '点一下工具栏按钮',
    articles: '是文章就收录，其他页面先问我',
    always: '什么页面都收录',
    never: '总是先问我',
  },
  shortcuts: {
    legend: '浏览器里的快捷键',
    _execute_action: '收录并打开弹窗',
    'capture-page': '收录这一页，不打开弹窗',
    unset: '未设置',
    change: '到浏览器里修改',
    changeByHand: (address: string) => `浏览器不让打开快捷键设置，请在地址栏输入 ${address}`,
  },
  language: { legend: '语言', auto: '跟随浏览器', 'zh-CN': '中文', en: 'English' },
  theme: { legend: '外观', auto: '跟随系统', light: '浅色', dark: '深色' },
  desk: '编辑台',
  status: {
    removedSection: (name: string) => `已移除栏目“${name}”，里面的候选归到第一个栏目`,
    undo: '撤销',
  },
};

/** The sentences that the options page must have in a language. */
export type OptionsMessages = typeof zh_CN;
