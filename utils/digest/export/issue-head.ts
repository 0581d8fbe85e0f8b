import { weekParts } from '@/utils/digest/iso-week';
import { printedRange, type IssueContent } from './issue-content';

/** An issue's title as the digest's own form has it, in words. */
export function issueTitle({ week, name }: Pick<IssueContent, 'week' | 'name'>): string {
  const { year, number } = weekParts(week);
  return `${name === '' ? '' : `「${name}」 `}${year} 年第 ${number} 周`;
}

/** The words of its quote. */
export function issueQuote({ week, name, group }: Pick<IssueContent, 'week' | 'name' | 'group'>): string {
  const { year, number } = weekParts(week);
  return `这里是${group === '' ? '' : `「${group}」`}${name} ${year} 年第 ${number} 周（${printedRange(week)}）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。`;
}
