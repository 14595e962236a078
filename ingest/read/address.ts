/** Parameters that follow a reader, not the article. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|mc_cid|mc_eid)$/iu;

/**
 * An address as the identity of an article: http or https, without fragment, credentials and tracking; else null.
 * @param base address that a relative one is relative to
 */
export function canonicalUrl(value: unknown, base?: string | null): string | null {
  if (typeof value !== 'string' || !URL.canParse(value.trim(), base ?? undefined)) return null;
  const url = new URL(value.trim(), base ?? undefined);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Whether an address names a whole site: no article can be told by it. */
export function isSite(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}
