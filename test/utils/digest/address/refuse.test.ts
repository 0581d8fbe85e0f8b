import { expect, test } from 'vitest';
import { refusedUnread, whyUnreadable } from '@/utils/digest/address/refuse';

test.each([
  ['about:blank', 'blank'],
  ['', 'blank'],
  ['about:config', 'browser-page'],
  ['chrome://version/', 'browser-page'],
  ['edge://settings/', 'browser-page'],
  ['moz-extension://abc/popup.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/abc', 'extension-store'],
  ['https://chrome.google.com/webstore/detail/abc', 'extension-store'],
  ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'extension-store'],
  ['https://addons.mozilla.org/zh-CN/firefox/', 'extension-store'],
  ['file:///home/me/a.html', 'local-file'],
  ['data:text/html,hi', 'not-web'],
  // oxlint-disable-next-line no-script-url -- the very address to refuse
  ['javascript:alert(1)', 'not-web'],
  ['view-source:https://a.example/', 'not-web'],
  ['https://addons.mozilla.org.evil.example/', undefined],
  ['https://chrome.google.com/', undefined],
  ['https://a.example/paper.pdf', undefined],
  ['http://a.example/', undefined],
  [undefined, undefined],
])('%j is refused untried as %j', (address, reason) => {
  expect(refusedUnread(address)).toBe(reason);
});

test.each([
  ['https://a.example/', 'Frame with ID 0 is showing error page', 'unreachable'],
  ['https://a.example/x.PDF?dl=1', 'Cannot access contents of the page.', 'pdf'],
  ['https://a.example/', 'anything else', 'unreachable'],
  [undefined, 'The extensions gallery cannot be scripted.', 'extension-store'],
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
  [undefined, 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'blank'],
  [undefined, 'Missing host permission for the tab', 'blank'],
])('a page at %j of which the browser says %j is %s', (address, message, reason) => {
  expect(whyUnreadable(address, message)).toBe(reason);
});
