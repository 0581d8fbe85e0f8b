import type { JSX } from 'preact';
import { useSurface } from '@/components/surface';
import type { Week } from '@/utils/digest/iso-week';
import type { OwnShare } from '@/utils/extension/share-week';
import { useDesk } from './desk';
import { Menu } from './Menu';

/** A group without a folder hands its weeks round by chat: the ways out, and the way in. */
export function ShareMenu({ week }: { week: Week }): JSX.Element {
  const { messages, say, attempt } = useSurface();
  const { services, words, takeIn } = useDesk();
  const { share, out } = words;
  const withOwn = async (go: (own: OwnShare) => Promise<string>): Promise<void> => {
    const own = await services.ownShare(week);
    if (!own) return say(share.nothing);
    say(await go(own));
  };
  const done = (own: OwnShare, sentence: string): string => (own.file.name === '' ? sentence + share.nameless : sentence);
  const copy = async (own: OwnShare): Promise<string> => {
    // What the database does not take is told apart from what the browser does not let us copy.
    const text = await services.shareText(own, share.line(own.file.name, messages.weekName(week), own.links));
    try {
      await services.copy(text);
    } catch {
      return out.copyFailed;
    }
    return done(own, share.copied(own.links));
  };
  const save = async (own: OwnShare): Promise<string> => done(own, messages.status.downloaded(await services.saveShare(own)));
  const items = [
    { key: 'copy', label: share.copy, run: () => attempt(withOwn(copy)) },
    { key: 'save', label: share.save, run: () => attempt(withOwn(save)) },
    { key: 'take', label: share.take, run: () => takeIn({}) },
  ];
  return <Menu label={share.label} items={items} />;
}
