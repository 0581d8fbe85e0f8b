import type { Settings } from '@/utils/digest/settings';
import { DEFAULT_TEMPLATES } from '@/utils/digest/template/ready-made';

/** What the pictures for the stores show: a digest as an editor might have it. */
interface StoreWeek {
  settings: Partial<Settings>;
  /** Links as they are pasted, one a line. */
  links: string;
  /** Those of the weeks before, the earliest first. */
  earlier: readonly string[];
  /** A note by the place of its link. */
  notes: Readonly<Record<number, string>>;
  article: { address: string; site: string; title: string };
  /** What comes in last. */
  chat: string;
}

export const STORE_WEEK: Readonly<Record<'zh-CN' | 'en', StoreWeek>> = {
  'zh-CN': {
    settings: { name: '开源周报', group: '慢读小组' },
    links: `[一文看懂闪电网络：从支付通道到路由](https://mp.weixin.qq.com/s/Lw7xQkR2mVbT9cYpA0dEfg)
[比特币 / 以太币的手续费为什么会涨？](https://zhuanlan.zhihu.com/p/33500417)
[如何向不懂技术的人解释 Merkle 树？](https://www.zhihu.com/question/265800417/answer/299500618)
[共识算法二十年：一份给工程师的读书笔记](https://mp.weixin.qq.com/s/Qm2cT8vNn4dWk1sZyXaBcE)
[小团队怎样写设计文档](https://mp.weixin.qq.com/s/Hy5nRb7uKq0pLx3eVtGdJw)
[读得慢一点：我怎样给文章做笔记](https://manbi.example/notes/read-slowly)
[Hashloom：在浏览器里看懂哈希](https://github.com/hashloom/hashloom)
[Quietmap：不联网也能用的地图](https://github.com/quietmap/quietmap)`,
    earlier: [
      `[编译器教我的三件事](https://mp.weixin.qq.com/s/Vb4kMn9sWq7rTy1eJdZxLA)
[从一次停电说起：数据中心里的电](https://zhuanlan.zhihu.com/p/33460902)`,
      `[一个人维护的开源项目怎样活过十年](https://mp.weixin.qq.com/s/Pk3vDs6yHj2mQw8nCxTaEg)
[为什么分布式系统里没有“现在”](https://zhuanlan.zhihu.com/p/33482211)
[Inkdrop：纸上写的字，直接变成文本](https://github.com/inkdrop/inkdrop)`,
    ],
    notes: { 0: '作者 林间', 6: '可以自己动手试' },
    article: { address: 'https://haigang.example/2026/ferry', site: '海港日报', title: '海港小镇用区块链给渡轮船员发了一周工资' },
    chat: '李四：这篇讲得清楚 https://zhuanlan.zhihu.com/p/33500417\n王五：[一个把表格变成图的工具](https://github.com/plotseed/plotseed)，周末试了\n李四：[走路的时候最会想事情](https://manbi.example/notes/walking) 也推荐',
  },
  en: {
    settings: {
      name: 'Open Source Weekly',
      timeZone: 'Europe/Berlin',
      sections: [
        { id: 'articles', heading: 'Articles' },
        { id: 'tools', heading: 'Tools' },
        { id: 'resources', heading: 'Resources' },
      ],
      templates: { ...DEFAULT_TEMPLATES, line: '* [{{title}}]({{address}}){{#note}}, {{note}}{{/note}}', issue: '# {{name}}, week {{number}} of {{year}}\n\n> What we read this week, collected by all of us.\n{{#sections}}\n\n{{sections}}\n{{/sections}}\n' },
    },
    links: `[The Lightning Network at a glance](https://lanterncourier.example/technology/lightning)
[Why do transaction fees rise?](https://longform.example/essays/fees)
[How do you explain a Merkle tree?](https://answers.example/questions/merkle-tree)
[Twenty years of consensus: reading notes](https://notebook.example/consensus)
[How a small team writes design documents](https://notebook.example/design-documents)
[Read more slowly: how I take notes](https://longform.example/essays/read-slowly)
[Hashloom: see how a hash is made](https://github.com/hashloom/hashloom)
[Quietmap: a map that needs no network](https://github.com/quietmap/quietmap)`,
    earlier: [
      `[Three things a compiler taught me](https://notebook.example/compiler)
[A power cut, and what a data centre runs on](https://lanterncourier.example/technology/power)`,
      `[How a project of one lived for ten years](https://longform.example/essays/project-of-one)
[Why distributed systems have no “now”](https://notebook.example/no-now)
[Inkdrop: what you write on paper, as text](https://github.com/inkdrop/inkdrop)`,
    ],
    notes: { 0: 'by Ada Field', 6: 'try it yourself' },
    article: { address: 'https://lanterncourier.example/2026/ferry', site: 'Lantern Courier', title: 'Harbour town pays its ferry crews by blockchain' },
    chat: 'Mei: this one is clear https://notebook.example/consensus\nJonas: [A tool that turns tables into charts](https://github.com/plotseed/plotseed), tried it at the weekend\nMei: and [Walking is how I think](https://longform.example/essays/walking)',
  },
};
