/** The names by which a site may sign its titles as far as its host tells: `news.example.com`, `example`. */
export function hostNames(hostname: string): string[] {
  const host = hostname.replace(/^(www|m|mobile|wap)\./, '');
  const labels = host.split('.').slice(0, -1).filter((label) => label.length > 2);
  return [host, hostname, ...labels];
}
