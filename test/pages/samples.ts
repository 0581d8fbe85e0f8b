import { readFileSync } from 'node:fs';
import type { SectionId } from '@/utils/digest/section';

/** A hand-written page modelled on a real one, with invented content, and what a click on it should give. */
export interface Sample {
  /** In `test/pages/samples/`. */
  file: string;
  /** Where the page is opened. */
  address: string;
  /** The address in the digest: as short as it can be. */
  shortAddress: string;
  /** What makes the page the same one when it is met again at another address. */
  identity: string;
  /** The true title in the digest's house style. */
  title: string;
  section: SectionId;
  /** Clearly an article, so that a click saves it; anything else is only offered. */
  article: boolean;
}

/** One page of each kind that a week is made of, in the order a reader comes upon them. */
export const SAMPLES: readonly Sample[] = [
  {
    file: 'wechat-article.html',
    address: 'https://mp.weixin.qq.com/s/Lw7xQkR2mVbT9cYpA0dEfg?scene=1&srcid=0124AbCdEfGh',
    shortAddress: 'https://mp.weixin.qq.com/s/Lw7xQkR2mVbT9cYpA0dEfg',
    identity: 'weixin:MzA4ODAwMTIzNA==:2650001801:1',
    title: '一文看懂闪电网络 Lightning Network：从支付通道到路由',
    section: 'articles',
    article: true,
  },
  {
    file: 'zhihu-column.html',
    address: 'https://zhuanlan.zhihu.com/p/33500417?utm_source=wechat_session',
    shortAddress: 'https://zhuanlan.zhihu.com/p/33500417',
    identity: 'zhihu:p:33500417',
    title: '比特币 / 以太币的手续费为什么会涨？',
    section: 'articles',
    article: true,
  },
  {
    file: 'zhihu-answer.html',
    address: 'https://www.zhihu.com/question/265800417/answer/299500618',
    shortAddress: 'https://www.zhihu.com/question/265800417/answer/299500618',
    identity: 'zhihu:answer:299500618',
    title: '如何向不懂技术的人解释 Merkle 树？',
    section: 'articles',
    article: true,
  },
  {
    file: 'news-article.html',
    address: 'https://www.lanterncourier.example/technology/2018/01/26/ferry-crews-blockchain-week?utm_medium=social',
    shortAddress: 'https://www.lanterncourier.example/technology/2018/01/26/ferry-crews-blockchain-week',
    identity: 'lanterncourier.example/technology/2018/01/26/ferry-crews-blockchain-week',
    title: 'Harbour town pays its ferry crews by blockchain for a week, and keeps the paper',
    section: 'articles',
    article: true,
  },
  {
    file: 'tool-home.html',
    address: 'https://hashloom.example/',
    shortAddress: 'https://hashloom.example/',
    identity: 'hashloom.example',
    title: 'Hashloom',
    section: 'tools',
    article: false,
  },
];

/** The page's own text. */
export function readSample({ file }: Sample): string {
  return readFileSync(new URL(`samples/${file}`, import.meta.url), 'utf8');
}
