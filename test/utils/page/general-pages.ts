/** What the general reader should make of each page, and the trap it is there for. */
export const GENERAL_PAGES = [
  { name: 'counted-blog', trap: 'messages counted in front, tags, blog and site behind; the blog’s name in an h1', at: 'https://blog.example.net/lindu/article/details/1234567', gives: { title: '渡口调度(一)', capturedTitle: '(24条消息) 渡口调度(一)_调度算法_林渡的博客-CSDN博客', article: true } },
  { name: 'blog-name-first', trap: 'the blog’s name in the first h1; the title is a link to itself', at: 'https://www.cnblogs.com/lindu/p/1234567.html', gives: { title: '渡口调度的一点经验', article: true } },
  { name: 'cut-meta', trap: 'og:title ends at an unescaped quote', at: 'https://www.example.com/news/18/0122/1234567.html', gives: { title: '新船下水！"渡口一号"首航啥样?', article: true } },
  { name: 'channel-logo', trap: 'the channel’s name in the first h1, keywords in the tab', at: 'https://news.example.com/c/2018-01-22/doc-1234567.shtml', gives: { title: '新船今日首航 渡口人潮涌动' } },
  { name: 'badge', trap: '原创 before the title, a player behind it', at: 'https://www.example.com/article/1234567890/', gives: { title: '新船今日首航 渡口人潮涌动' } },
  { name: 'plain-old', trap: 'no heading, no metadata, section and site in the tab', at: 'http://www.example.com/2018/0122/1234567.shtml', gives: { title: '新船今日首航 渡口人潮涌动', article: true } },
  { name: 'stale-head', trap: 'the route changed and the head did not', at: 'https://docs.example.com/ferry/1002', gives: { title: '第二篇：水位', identities: ['docs.example.com/ferry/1002'], section: 'resources' } },
  { name: 'true-separators', trap: 'brackets, a pipe and a dash that are the author’s', at: 'https://www.example.com/posts/rust-async', gives: { title: 'Rust 异步[上] | 深入 - 渡口', article: true } },
  { name: 'site-in-meta', trap: 'og:title is the tab’s title with all its tail', at: 'https://www.example.tw/news/aloc/201801220001.aspx', gives: { title: '新船今日首航 渡口人潮湧動', author: '林渡', publishedAt: Date.UTC(2018, 0, 22), article: true } },
  { name: 'encyclopedia', trap: 'an edit link in the heading', at: 'https://zh.wikipedia.org/wiki/%E6%B8%A1%E5%8F%A3', gives: { title: '渡口', section: 'resources' } },
  { name: 'forum', trap: 'the board’s link in the heading', at: 'https://bbs.example.com/forum.php?mod=viewthread&tid=12345&extra=', gives: { title: '新船票价讨论', article: true } },
  { name: 'amp', trap: 'an AMP page is its article', at: 'https://amp.example.com/news/new-boat-first-trip', gives: { address: 'https://www.example.com/news/new-boat-first-trip' } },
  { name: 'canonical-home', trap: 'a canonical link to the front page', at: 'https://www.example.com/news/1234567.html', gives: { address: 'https://www.example.com/news/1234567.html', identities: ['example.com/news/1234567.html'] } },
  { name: 'home', trap: 'a front page is called as its site is', at: 'https://ferry.example/', gives: { title: 'Ferry Radio', article: false, section: 'tools' } },
  { name: 'list', trap: 'a list of articles with long excerpts', at: 'https://www.example.com/category/tech', gives: { article: false } },
];
