/** Milliseconds since 1970 of a time as pages write it, or undefined. A time without a zone is taken as Beijing's where `chinese`. */
export function timeOf(text: string | undefined, chinese = false): number | undefined {
  if (!text) return undefined;
  const plain = text.trim().replace(/^(\d{4})[年/](\d{1,2})[月/](\d{1,2})日?/, (_, y, m, d) => `${y}-${pad(m)}-${pad(d)}`);
  const zoned = /(z|[+-]\d\d:?\d\d|gmt)$/i.test(plain) || !chinese ? plain : `${plain.replace(' ', 'T')}${plain.includes(':') ? '' : 'T00:00'}+08:00`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : time;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
