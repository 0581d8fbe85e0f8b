import { FOOTER } from './issue-content';

/** A week's texts with the footer that its issue has: its own, which it came out with, else the digest's. */
export function withFooter(texts: Readonly<Record<string, string>>, footer: string): Record<string, string> {
  return { ...texts, [FOOTER]: texts[FOOTER] || footer };
}
