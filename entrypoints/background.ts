import { browser, defineBackground } from '#imports';
import { languageOf } from '@/components/language-of';
import { messagesFor, type Messages } from '@/components/messages/messages';
import { outcomeSentence } from '@/components/outcome-sentence';
import { activeTab } from '@/utils/extension/active-tab';
import { flash, showThisWeek } from '@/utils/extension/badge';
import { captureAsked, captureTab, captureUnseen, type Outcome } from '@/utils/extension/capture';
import { captureLink } from '@/utils/extension/capture-link';
import { createMenus, onMenu } from '@/utils/extension/context-menu';
import { onHandedOver } from '@/utils/extension/hand-over';
import { preferredLanguage } from '@/utils/extension/language';
import { openDesk, openWelcome } from '@/utils/extension/outward';
import { currentSettings } from '@/utils/extension/settings';

export default defineBackground(() => {
  const words = async (): Promise<Messages> => messagesFor(languageOf(await currentSettings(), preferredLanguage()));
  const show = async (capturing: Promise<Outcome>, tabId: number | undefined): Promise<void> => {
    const [outcome, messages] = await Promise.all([capturing, words()]);
    await flash(outcome.kind, outcomeSentence(outcome, messages), tabId);
  };
  void showThisWeek();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void words().then(({ menus }) => createMenus(menus));
    if (reason === 'install') void openWelcome();
  });
  onMenu({ onPage: (tab) => void show(captureAsked(tab), tab.id), onLink: (link) => void show(captureLink(link), link.tabId), onDesk: () => void openDesk() });
  onHandedOver((tab) => void show(captureTab(tab), tab.id));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'capture-page') void activeTab().then((tab) => show(captureUnseen(tab), tab.id));
  });
});
