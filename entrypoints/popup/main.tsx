import { render } from 'preact';
import { browser } from '#imports';

const app = document.querySelector('#app');
if (app) {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [result] = await browser.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/read-page.js'] });
  render(<p>{JSON.stringify(result?.result)}</p>, app);
}
