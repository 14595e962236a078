/** A mail (EML) and a saved page (MHTML) → its text, and what is attached. */
import type { Email } from 'postal-mime';
import { accept, type ReadItem, refuse } from '../bytes.ts';
import { cleanText, oneLine } from '../clean.ts';
import { dateInWords } from '../dates.ts';
import type { Draft, Place } from '../draft.ts';
import { readHtml } from '../formats/html/index.ts';
import { formatOfName, formatOfType } from '../formats/index.ts';
import { isProblem, PROBLEMS, type Problem } from '../problems.ts';
import { type ReadInner, type Reading, within } from '../reading.ts';

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: 2 };
const DEEPEST = 3;
const MOST_ATTACHMENTS = 200;
/** Headers that only a browser writes, which saved a page. */
const OF_PAGE = ['snapshot-content-location', 'content-location'];

/** The article of a mail, then those of its attachments; of a saved page the article alone. */
export async function* readMail(
  bytes: Uint8Array,
  place: Place,
  reading: Reading,
  readInner: ReadInner,
): AsyncGenerator<ReadItem> {
  if (reading.depth >= DEEPEST) return yield refuse(place, PROBLEMS.nested());
  const mail = await parsed(bytes);
  if (isProblem(mail)) return yield refuse(place, mail);
  const page = addressOfPage(mail);
  if (page !== null) return yield accept(place, savedPage(mail, page));
  const draft = draftOf(mail);
  const inner = attached(mail);
  if (!(isProblem(draft) && inner.length > 0)) yield accept(place, draft);
  for (const { name, format, content } of inner)
    yield* readInner(content, within(place, name), format, { ...reading, depth: reading.depth + 1 });
}

async function parsed(bytes: Uint8Array): Promise<Email | Problem> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, LIMITS);
    return mail.headers.length === 0 ? PROBLEMS.damaged('mail') : mail;
  } catch {
    return PROBLEMS.damaged('mail');
  }
}

function header({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value.trim() ?? null;
}

function addressOfPage(mail: Email): string | null {
  const saved = /<Saved by /iu.test(header(mail, 'from') ?? '');
  const names = saved || header(mail, 'message-id') === null ? OF_PAGE : OF_PAGE.slice(0, 1);
  const found = names.map((name) => header(mail, name)).find((value) => value !== null);
  return found ?? (saved ? '' : null);
}

/** A page is dated by what it says, never by the day that it was saved. */
function savedPage({ html = '', text = '' }: Email, url: string): Draft | Problem {
  const draft = html.trim() === '' ? plainDraft(text) : readHtml(html);
  return isProblem(draft) ? draft : { ...draft, url: draft.url ?? url };
}

function draftOf(mail: Email): Draft | Problem {
  const body = mail.html ? readHtml(mail.html) : PROBLEMS.empty();
  const draft = isProblem(body) ? plainDraft(mail.text ?? '') : body;
  if (isProblem(draft)) return draft;
  const from = mail.from?.name || mail.from?.address;
  return {
    id: mail.messageId ? `mid:${mail.messageId.replace(/^<|>$/gu, '')}` : undefined,
    title: mail.subject,
    source: from,
    publishedAt: dateInWords(header(mail, 'date')),
    text: draft.text,
  };
}

function plainDraft(text: string): Draft | Problem {
  const cleaned = cleanText(text);
  return cleaned === '' ? PROBLEMS.empty() : { text: cleaned };
}

/** Attachments of a kind that is read, each by a name of its own; pictures of the mail's own page are none. */
function attached({ attachments }: Email) {
  const taken = new Set<string>();
  return attachments.slice(0, MOST_ATTACHMENTS).flatMap((attachment, index) => {
    const { filename, mimeType, content } = attachment;
    const format = (filename === null ? null : formatOfName(filename)) ?? formatOfType(mimeType).format;
    if (format === null || typeof content === 'string') return [];
    const told = oneLine(filename?.replace(/[\\/]+/gu, ' ')) ?? `attachment-${index + 1}`;
    let name = told;
    for (let number = 2; taken.has(name); number += 1) name = `${told} (${number})`;
    taken.add(name);
    return [{ name, format, content: content instanceof Uint8Array ? content : new Uint8Array(content) }];
  });
}
