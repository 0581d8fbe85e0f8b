import { spawnSync } from 'node:child_process';
import type { ReadLink } from '@/test/utils/digest/export/commonmark';

/** Prints the links of a Markdown text's list items as JSON, as a page made by kramdown has them. */
const PROGRAM = `
require 'kramdown'
require 'rexml/document'
require 'json'
page = REXML::Document.new("<x>#{Kramdown::Document.new(STDIN.read.force_encoding('UTF-8'), entity_output: :numeric).to_html}</x>", respect_whitespace: :all)
words = ->(node) { node.is_a?(REXML::Text) ? node.value : node.children.map(&words).join }
items = REXML::XPath.match(page, '//li').map do |item|
  link = REXML::XPath.first(item, './/a')
  rest = link ? link.parent.children.drop(link.parent.children.index(link) + 1).map(&words).join : '(no link)'
  { title: link ? words.(link) : '', address: link ? link.attributes['href'] : '', after: rest.chomp }
end
puts JSON.generate(items)
`;

/** Whether kramdown can be asked on this machine. */
export function hasKramdown(): boolean {
  return spawnSync('ruby', ['-e', "require 'kramdown'"]).status === 0;
}

/** The links of every list item, by kramdown. */
export function linksByKramdown(markdown: string): ReadLink[] {
  const { stdout, stderr, status } = spawnSync('ruby', ['-e', PROGRAM], { input: markdown, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(stderr);
  const links: ReadLink[] = JSON.parse(stdout);
  return links;
}
