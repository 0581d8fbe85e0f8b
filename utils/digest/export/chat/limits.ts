/** Longest messages, UTF-16 units: what Telegram takes, and what WeChat's box takes without trouble. */
export const CHAT_LIMITS = { telegram: 4096, wechat: 2000 } as const;
