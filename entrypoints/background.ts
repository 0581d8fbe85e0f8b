import { browser, defineBackground } from '#imports';
import { messagesFor } from '@/components/messages/messages';
import { outcomeSentence } from '@/components/outcome-sentence';
import { activeTab } from '@/utils/extension/active-tab';
import { flash, showThisWeek } from '@/utils/extension/badge';
import { captureAsked, captureTab, type Outcome } from '@/utils/extension/capture';
import { captureLink } from '@/utils/extension/capture-link';
import { createMenus, onMenu } from '@/utils/extension/context-menu';
import { onHandedOver } from '@/utils/extension/hand-over';
import { preferredLanguage } from '@/utils/extension/language';
import { openDesk } from '@/utils/extension/outward';

export default defineBackground(() => {
  const messages = messagesFor(preferredLanguage());
  const show = async (capturing: Promise<Outcome>, tabId: number | undefined): Promise<void> => {
    const outcome = await capturing;
    await flash(outcome.kind, outcomeSentence(outcome, messages), tabId);
  };
  void showThisWeek();
  browser.runtime.onInstalled.addListener(() => void createMenus(messages.menus));
  onMenu({ onPage: (tab) => void show(captureAsked(tab), tab.id), onLink: (link) => void show(captureLink(link), link.tabId), onDesk: () => void openDesk() });
  onHandedOver((tab) => void show(captureTab(tab), tab.id));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'capture-page') void activeTab().then((tab) => show(captureTab(tab), tab.id));
  });
});
