import type { UnsavedMessages } from './zh_CN';

/** What is said of a page that was not saved, in English. */
export const en: UnsavedMessages = {
  refusals: {
    'browser-page': 'This is the browser’s own page; extensions can’t read it. Nothing was saved',
    'extension-store': 'The browser lets no extension read its store. Nothing was saved',
    'local-file': 'This file is on your machine, others can’t open it. Nothing was saved',
    pdf: 'This is a PDF and its title can’t be read. Nothing was saved; to save it, right-click a link to it',
    blank: 'This tab is still blank, or can’t be read. Nothing was saved',
    'too-long': 'This page’s address is too long to share. Nothing was saved',
    'not-web': 'This address is not a web page others can open. Nothing was saved',
    unreachable: 'This page can’t be read; it may not have loaded. Nothing was saved; reload it and click again',
    'wechat-deleted': 'The author has deleted this article. Nothing was saved',
    'wechat-banned': 'WeChat has taken this article down. Nothing was saved',
    'wechat-unavailable': 'WeChat says this article can’t be viewed for now. Nothing was saved',
    'wechat-expired': 'This WeChat link has expired. Nothing was saved; open the article from its account and click again',
    'wechat-verify': 'WeChat asks for a check. Nothing was saved yet; pass it on the page, then click again',
  },
  offered: {
    'no-article': 'An article? Not saved yet',
    removed: 'Removed, so not saved',
    'asked-first': 'Not saved; Enter adds it',
  },
  failedLine: 'The line that was not saved',
  copyLine: 'Copy this line',
  copiedLine: 'Copied the line',
};
