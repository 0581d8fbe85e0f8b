/**
 * What our own pages and the worker may load and run; whatever is not named is refused. Script and style come from
 * the package alone, and nothing is shown that lies elsewhere.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // What a fetched page hides is not taken for its title: a document made of its text is under this policy too.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self'",
  // The group's folder, and the pages whose titles are read: at any address that the reader has granted, no other.
  'connect-src': 'https: http:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The content security policy as the manifest states it. `styles` are the hashes of those that a page carries in itself. */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const policy = { ...POLICY, 'style-src': [POLICY['style-src'], ...styles].join(' ') };
  return Object.entries(policy).map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
