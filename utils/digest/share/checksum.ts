/** Where a file's checksum stands: at its very end, over everything before. */
const AT_END = /,\n"sum":"([\da-f]{8})"\}\n$/;

/** A file with its checksum; `body` is an object's JSON without the brace that closes it. */
export function withSum(body: string): string {
  return `${body},\n"sum":"${sumOf(body)}"}\n`;
}

/**
 * Whether a file is as it was written. A server that does not write at one stroke hands out files that are half the
 * old and half the new, and rclone was seen to give one that was JSON all the same.
 */
export function isWhole(text: string): boolean {
  const [end, sum] = AT_END.exec(text) ?? [];
  return end === undefined || sumOf(text.slice(0, -end.length)) === sum;
}

/** FNV-1a of 32 bits over UTF-16 units, eight hexadecimal digits. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
