/** Where an answer leads on to. */
import { fetchProblem, Refusal, refuse } from './problems.ts';
import type { Answer } from './request.ts';

const REDIRECTS = new Set([300, 301, 302, 303, 307, 308]);
/** Pages that are larger have something to say themselves. */
const LARGEST_REFRESH = 8_192;
/** A page that is shown for longer, in seconds, is meant to be read. */
const LONGEST_REFRESH = 5;

/** The address as one that may be asked for. @throws Refusal */
export function addressOf(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) throw new Refusal(fetchProblem('address'));
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse('scheme', url.protocol.slice(0, 20));
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/**
 * Follows redirects from one address to the last one.
 * @param most redirects that are followed
 * @param step asks for one address
 * @throws Refusal where they go in circles, are too many or lead nowhere
 */
export async function followed(
  first: URL,
  most: number,
  step: (at: URL) => Promise<Answer>,
): Promise<{ answer: Answer; at: URL }> {
  const seen = new Set<string>();
  for (let at = first; ; ) {
    if (seen.has(at.href)) refuse('circle');
    if (seen.size > most) refuse('redirects', String(most));
    seen.add(at.href);
    const answer = await step(at);
    const next = nextOf(answer, at);
    if (next === null) return { answer, at };
    at = next;
  }
}

/** The next address; null where this answer is the last. @throws Refusal where it leads nowhere */
function nextOf({ status, headers, bytes }: Answer, at: URL): URL | null {
  if (REDIRECTS.has(status)) {
    const location = headers.get('location');
    return location === undefined ? refuse('lost', String(status)) : addressOf(location, at);
  }
  const refresh = bytes.length <= LARGEST_REFRESH && isHtml(headers) ? refreshOf(bytes) : null;
  return refresh === null ? null : addressOf(refresh, at);
}

function isHtml(headers: Answer['headers']): boolean {
  return /html/iu.test(headers.get('content-type') ?? 'html');
}

/** The address of `<meta http-equiv="refresh" content="0; url=…">`. */
function refreshOf(bytes: Uint8Array): string | null {
  const html = Buffer.from(bytes).toString('latin1');
  const [tag] = /<meta\s[^>]{0,200}?http-equiv\s*=\s*["']?refresh\b[^>]{0,2000}>/iu.exec(html) ?? [];
  const content = /content\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag ?? '');
  const [, seconds = '', url] =
    /^\s*(\d+)[^;,]*[;,]\s*url\s*=\s*(.+)$/iu.exec(content?.[1] ?? content?.[2] ?? '') ?? [];
  if (url === undefined || Number(seconds) > LONGEST_REFRESH) return null;
  return url
    .trim()
    .replace(/^["']|["']$/gu, '')
    .replaceAll('&amp;', '&');
}
