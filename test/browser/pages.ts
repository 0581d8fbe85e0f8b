/** A plain article that any reader takes for one. */
export function articlePage(title: string): string {
  const paragraph = `<p>${'这一段是为了让页面像一篇文章而写的，说的是一条链接怎样从群里走到周报里，又怎样被读到的人记住。'.repeat(4)}</p>`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title} - 示例站</title><meta property="og:type" content="article"><meta property="og:site_name" content="示例站"><meta property="og:title" content="${title}"><article><h1>${title}</h1>${paragraph.repeat(5)}</article></html>`;
}
