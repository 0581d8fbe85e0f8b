/** The sentences that the browser shows for us, by locale. They stand apart because the build reads them before it knows our paths. */
export const manifestMessages = {
  zh_CN: {
    name: '拾链 Linkweek',
    description: '边读边收：点一下按钮收录文章，周末复制成 Markdown 周报。',
    captureShortcut: '收录这一页，不打开弹窗',
  },
  en: {
    name: 'Linkweek 拾链',
    description: 'Collect links while you read: one click saves the article, on Sunday copy the week as a Markdown digest.',
    captureShortcut: 'Save this page without opening the popup',
  },
};
