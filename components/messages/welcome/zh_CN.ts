/** The first-run page's own sentences, in Chinese. */
export const zh_CN = {
  title: '开始使用 · 拾链',
  heading: '读到好文章，点一下',
  steps: {
    pin: { name: '固定按钮', detail: '点浏览器右上角的拼图，再点拾链旁的图钉' },
    click: { name: '点一下就收录', detail: '在文章页点它，标题和地址收进本周' },
    copy: { name: '周末成稿', detail: '看一遍本周候选，复制成 Markdown 周报' },
  },
  pictured: { saved: '已收录', copy: '复制', heading: '文章' },
  privacy: '你没有让它读的页面，拾链不读；收录的内容存在这个浏览器里，你不分享就不会出去。',
  desk: '打开编辑台',
  options: '设置',
};

/** The sentences that the first-run page must have in a language. */
export type WelcomeMessages = typeof zh_CN;
