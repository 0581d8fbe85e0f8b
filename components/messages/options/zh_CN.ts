import type { OpenedBackup } from '@/utils/extension/backup-file';

type Refusal = Extract<OpenedBackup, { reason: string }>;

const reasons: Record<Refusal['reason'], (refusal: Refusal) => string> = {
  'too-large': () => '这个文件太大，不是拾链的备份',
  unreadable: () => '这个文件不完整，或者不是备份',
  'other-file': () => '这不是拾链的备份',
  newer: (refusal) => `这份备份来自更新的拾链（格式 ${'version' in refusal ? refusal.version : ''}），先更新扩展再恢复`,
  damaged: (refusal) => `这份备份已损坏${'place' in refusal && refusal.place !== '' ? `（${refusal.place}）` : ''}，换一份再试`,
  'no-access': () => '系统不让读取这个文件',
};

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
  backup: {
    legend: '备份',
    hint: '所有周的候选、往期、设置都在一个文件里，可以在这台或别的电脑上恢复',
    export: '导出备份',
    exported: (name: string) => `已导出 ${name}`,
    exportFailed: '没有导出，读不到数据库；原来的内容还在，重启浏览器再试',
    choose: '从备份恢复',
    coming: (weeks: number, links: number, fresh: number) => `这份备份有 ${weeks} 周，${links} 条候选，其中 ${fresh} 条这里没有。恢复时两边合并，以后改的为准，什么都不会删掉。`,
    restore: '恢复',
    cancel: '取消',
    restored: (fresh: number) => (fresh === 0 ? '已恢复，没有缺少的候选' : `已恢复，多了 ${fresh} 条候选`),
    openFailed: '没有恢复，读不到数据库；原来的内容还在，重启浏览器再试',
    refused: (reason: string) => `${reason}。没有恢复，原来的内容没有改动。`,
    reasons,
    weekly: {
      label: '每周自动备份到下载文件夹',
      hint: '打开时先写一份，以后每周一份；浏览器会问是否允许管理下载，关掉就交还',
      last: (when: string) => `最近一次写于 ${when}`,
      failed: '上一次没有写成，可能是收回了下载的权限或磁盘已满；关掉再打开试试',
      denied: '没有允许管理下载，没有打开自动备份',
    },
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
