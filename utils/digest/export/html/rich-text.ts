import { issueContent, type IssueSource } from '@/utils/digest/export/issue-content';
import { issueTree } from '@/utils/digest/export/issue-tree';
import { blocks } from './blocks';
import { element, htmlText } from './html';
import { ordinaryLinks, wechatLinks, type Links } from './links';
import { STYLES } from './styles';

/** The heading of the list of addresses, the digest's own word as its sections' are. */
const REFERENCES = '参考链接';

/** Where rich text goes: the WeChat editor, or one that takes ordinary links, as Zhihu’s and Medium’s do. */
export type RichTextPlace = 'wechat' | 'links';

/** A whole issue as HTML for the clipboard, in the digest's own form. */
export function richText(source: IssueSource, place: RichTextPlace): string {
  const links: Links = place === 'wechat' ? wechatLinks(REFERENCES) : ordinaryLinks();
  const body = blocks(issueTree(issueContent(source)).children, links);
  const edge = element('p', { style: STYLES.edge }, ['\u00a0']);
  return htmlText([element('section', { style: STYLES.page }, [edge, ...body, ...links.references(), edge])]);
}
