import { browser, defineBackground } from '#imports';
import { languageOf } from '@/components/language-of';
import { messagesFor, type Messages } from '@/components/messages/messages';
import { waysMessagesFor } from '@/components/messages/ways/messages';
import { toldOutcome, toldSelection, toldTabs, type Told } from '@/components/told';
import { activeTab } from '@/utils/extension/active-tab';
import type { Outcome } from '@/utils/extension/capture';
import { captureLink } from '@/utils/extension/capture-link';
import { captureAsked, captureTab, captureUnseen } from '@/utils/extension/capture-tab';
import { captureSelection } from '@/utils/extension/capture-selection';
import { captureTabs } from '@/utils/extension/capture-tabs';
import { createMenus, onMenu } from '@/utils/extension/context-menu';
import { flash } from '@/utils/extension/flash';
import { onFolderAlarm, sendWaiting } from '@/utils/extension/folder/folder-alarm';
import { onPageClosed } from '@/utils/extension/folder/wake-worker';
import { onHandedOver } from '@/utils/extension/handed-over';
import { keepStorage } from '@/utils/extension/keep-storage';
import { preferredLanguage } from '@/utils/extension/language';
import { openDesk } from '@/utils/extension/outward';
import { openWelcome } from '@/utils/extension/own-pages';
import { currentSettings } from '@/utils/extension/settings';
import { onWeekTurn } from '@/utils/extension/week-turn';
import { onWeeklyBackup } from '@/utils/extension/weekly-backup';
import { giveBackLeft } from '@/utils/extension/while-granted';
import { beginFreshLog } from '@/utils/queue/fresh-log';

export default defineBackground({
  // As a module it shares its code with the pages: 70 kB less in the package.
  type: 'module',
  main() {
    const words = async (): Promise<Messages> => messagesFor(languageOf(await currentSettings(), preferredLanguage()));
    const tell = async <T>(capturing: Promise<T>, told: (outcome: T, messages: Messages) => Told, tabId: number | undefined): Promise<void> => {
      const [outcome, messages] = await Promise.all([capturing, words()]);
      const { kind, sentence } = told(outcome, messages);
      await flash(kind, sentence, tabId);
      await sendWaiting();
    };
    const show = (capturing: Promise<Outcome>, tabId: number | undefined): Promise<void> => tell(capturing, toldOutcome, tabId);
    keepStorage();
    onWeekTurn();
    onWeeklyBackup();
    onFolderAlarm();
    void giveBackLeft();
    onPageClosed(() => void sendWaiting());
    // A page that woke this worker to leave it something may be gone before it could say so.
    void sendWaiting();
    browser.runtime.onStartup.addListener(() => void beginFreshLog());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      // One that is loaded by the command line is installed anew at each start of the browser, and told of no start.
      void beginFreshLog();
      void words().then(({ language }) => createMenus(waysMessagesFor(language).menus));
      if (reason === 'install') void openWelcome();
    });
    onMenu({
      onPage: (tab) => void show(captureAsked(tab), tab.id),
      onSelection: (tab, selected) => void tell(captureSelection(tab, selected), toldSelection, tab.id),
      onLink: (link) => void show(captureLink(link), link.tabId),
      onTabs: (which, tab, windowId) => void tell(captureTabs(which, windowId), toldTabs, tab.id),
      onDesk: () => void openDesk(),
    });
    onHandedOver((tab) => void show(captureTab(tab), tab.id));
    browser.commands.onCommand.addListener((command) => {
      if (command === 'capture-page') void activeTab().then((tab) => show(captureUnseen(tab), tab.id));
    });
  },
});
