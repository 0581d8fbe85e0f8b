import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { ChatPanel } from './ChatPanel';
import { useDesk } from './desk';
import { Menu } from './Menu';

interface Props {
  /** Gives what the issue is made from, as it is at that moment. */
  fresh: () => Promise<IssueSource>;
}

/** The ways out beside Markdown; what writes each is loaded when it is chosen. */
export function ExportMenu({ fresh }: Props): JSX.Element {
  const { messages, say, attempt } = useSurface();
  const { services, words } = useDesk();
  const { out } = words;
  const [chat, setChat] = useState<IssueSource>();
  const copyRich = async (place: 'wechat' | 'links'): Promise<void> => {
    const [source, { richText }, { plainText }] = await Promise.all([fresh(), import('@/utils/digest/export/html/rich-text'), import('@/utils/digest/export/chat/chat-messages')]);
    await services.copyRich(richText(source, place), plainText(source));
    say(out.copied[place]);
  };
  const download = async (ending: string, type: string, write: (source: IssueSource) => Promise<string>): Promise<void> => {
    const source = await fresh();
    const name = `${source.week}.${ending}`;
    await services.download(name, await write(source), type);
    say(messages.status.downloaded(name));
  };
  const copyFailed = out.copyFailed;
  const items = [
    { key: 'wechat', label: out.wechat, run: () => attempt(copyRich('wechat'), copyFailed) },
    { key: 'links', label: out.links, run: () => attempt(copyRich('links'), copyFailed) },
    { key: 'chat', label: out.chat, run: () => attempt(fresh().then(setChat)) },
    { key: 'wechat.html', label: out.download(out.wechatFile), run: () => attempt(download('wechat.html', 'text/html', async (source) => (await import('@/utils/digest/export/html/rich-text')).richText(source, 'wechat'))) },
    { key: 'html', label: out.download('.html'), run: () => attempt(download('html', 'text/html', async (source) => (await import('@/utils/digest/export/html/rich-text')).richText(source, 'links'))) },
    { key: 'txt', label: out.download('.txt'), run: () => attempt(download('txt', 'text/plain', async (source) => (await import('@/utils/digest/export/chat/chat-messages')).plainText(source))) },
    { key: 'json', label: out.download('.json'), run: () => attempt(download('json', 'application/json', async (source) => (await import('@/utils/digest/export/issue-json')).issueJson(source))) },
    { key: 'rss', label: out.download('RSS'), run: () => attempt(download('rss.xml', 'application/rss+xml', async (source) => (await import('@/utils/digest/export/feed/rss')).issueRss(source))) },
  ];
  return (
    <>
      <Menu label={out.more} items={items} />
      {chat && <ChatPanel source={chat} onClose={() => setChat(undefined)} />}
    </>
  );
}
