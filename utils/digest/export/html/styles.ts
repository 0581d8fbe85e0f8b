/** Inline styles, the only ones that editors keep of what is pasted; a reason where it is not plain from the names. */
export const STYLES = {
  page: 'font-size: 16px; line-height: 1.75; color: #333; text-align: left',
  title: 'margin: 0 0 16px; font-size: 22px; font-weight: bold; line-height: 1.4',
  heading: 'margin: 28px 0 12px; font-size: 18px; font-weight: bold; line-height: 1.4',
  paragraph: 'margin: 0 0 12px',
  quote: 'margin: 0 0 16px; padding: 8px 12px; border-left: 3px solid #c8c8c8; background-color: #f7f7f7; color: #666',
  list: 'margin: 0 0 16px; padding-left: 22px',
  item: 'margin: 0 0 8px',
  link: 'color: #576b95; text-decoration: none',
  // `sup` is not among what the WeChat editor is known to keep.
  mark: 'color: #888; font-size: 12px',
  reference: 'margin: 0 0 6px; font-size: 13px; line-height: 1.6; color: #666; word-break: break-all',
  code: 'font-family: Consolas, Menlo, monospace; font-size: 14px; background-color: #f4f4f4',
  block: 'margin: 0 0 16px; padding: 10px 12px; font-family: Consolas, Menlo, monospace; font-size: 14px; background-color: #f4f4f4; white-space: pre-wrap',
  struck: 'text-decoration: line-through',
  image: 'max-width: 100%',
  rule: 'margin: 20px 0; border-top: 1px solid #ddd; font-size: 0; line-height: 0',
  // The WeChat editor swallows an empty first or last block; one without height is kept, and the margins with it.
  edge: 'margin: 0; font-size: 0; line-height: 0',
} as const;
