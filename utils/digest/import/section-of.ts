import { issueSections, TEXT_SECTIONS } from '@/utils/digest/issue-sections';
import type { Section } from '@/utils/digest/section';

/** What digests call the sections that every digest begins with, old issues of a digest that renamed its own too. */
const KNOWN: readonly { id: string; headings: readonly string[] }[] = [
  { id: 'articles', headings: ['文章', '好文', '精选文章', '本周文章', '阅读', 'articles', 'reading'] }, // something to read
  { id: 'tools', headings: ['工具', '软件', '项目', '开源项目', 'tools', 'projects'] }, // something to use
  { id: 'resources', headings: ['资源', '资料', '学习资源', '教程', 'resources'] }, // something to keep
  { id: TEXT_SECTIONS.discussion.id, headings: ['讨论', '群讨论', '本周讨论', '观点', 'discussion', 'discussions'] }, // what the group said
  { id: TEXT_SECTIONS.questions.id, headings: ['q&a', 'qa', 'q & a', '问答', '答疑', 'questions'] }, // what the group asked
];

/** The digest's section under a heading: by its own word, else by what others call it; undefined for an unknown one. `used` are taken. */
export function knownSection(heading: string, sections: readonly Section[], used: ReadonlySet<string>): Section | undefined {
  const free = issueSections(sections).filter(({ id }) => !used.has(id));
  const id = KNOWN.find(({ headings }) => headings.includes(heading.toLowerCase()))?.id;
  return free.find((section) => section.heading.trim() === heading) ?? free.find((section) => section.id === id);
}

/** A section that the digest does not have: named for good by its heading, apart from every id of ours. */
export function newSection(heading: string, kind: 'text' | undefined): Section {
  return { id: `section:${heading}`, heading, ...(kind ? { kind } : {}) };
}
