/** A PDF → its text in reading order, with the offset at which each page begins. */
import type { getDocumentProxy } from 'unpdf';
import { oneLine } from '../../clean.ts';
import type { Draft } from '../../draft.ts';
import { PROBLEMS, type Problem } from '../../problems.ts';
import { isBomb } from './bomb.ts';
import { boxesOf, type Piece } from './boxes.ts';
import { blocksOf } from './columns.ts';
import { compose } from './compose.ts';
import { type Page, withoutFurniture } from './furniture.ts';
import { type Line, linesOf, paragraphsOf } from './paragraphs.ts';

const MOST_PAGES = 2_000;
/** Of a text of which every sign is placed alone: on one page, and on all of them together. */
const MOST_PIECES_OF_PAGE = 50_000;
const MOST_PIECES = 1_000_000;

/** What programs put there when nobody gave a title. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|indd|pdf|qxd|tex))$/iu;
const OPTIONS = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 };

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The article of a PDF, or why there is none. Nothing in it is run, and no picture is looked at. How long it takes is up
 * to the PDF: it is for a process that can be ended.
 */
export async function parsePdf(bytes: Uint8Array): Promise<Draft | Problem> {
  if (isBomb(bytes)) return PROBLEMS.bomb();
  const { getDocumentProxy: open } = await import('unpdf');
  let document: Document | null = null;
  try {
    document = await open(new Uint8Array(bytes), OPTIONS);
    if (document.numPages > MOST_PAGES) return PROBLEMS.tooManyPages(document.numPages, MOST_PAGES);
    const pages = await pagesOf(document);
    return Array.isArray(pages) ? draftOf(pages, await titleOf(document)) : pages;
  } catch (error) {
    return isLocked(error) ? PROBLEMS.locked() : PROBLEMS.damaged('PDF');
  } finally {
    await document?.destroy();
  }
}

async function pagesOf(document: Document): Promise<Page[] | Problem> {
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const found = await piecesOf(page);
    if (found === null) return PROBLEMS.tooMuchWork();
    pieces += found.length;
    if (pieces > MOST_PIECES) return PROBLEMS.tooMuchWork();
    const { height } = page.getViewport({ scale: 1 });
    pages.push({ height, boxes: boxesOf(found, height) });
    page.cleanup();
  }
  return pages;
}

/** As they come, so that a page without end is left; null for such a one. */
async function piecesOf(page: Awaited<ReturnType<Document['getPage']>>): Promise<Piece[] | null> {
  const reader = page.streamTextContent().getReader();
  const pieces: Piece[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk: { readonly items: readonly object[] } = next.value;
    pieces.push(...chunk.items.filter(isPiece));
    if (pieces.length <= MOST_PIECES_OF_PAGE) continue;
    await reader.cancel();
    return null;
  }
  return pieces;
}

function isPiece(item: object): item is Piece {
  return 'str' in item && 'width' in item && 'transform' in item;
}

function draftOf(pages: readonly Page[], declared: string | null): Draft | Problem {
  const blocks = withoutFurniture(pages).flatMap((boxes, page) =>
    blocksOf(boxes).map((block) => linesOf(block, page)),
  );
  const paragraphs = paragraphsOf(blocks);
  const { text, pages: starts } = compose(paragraphs, pages.length);
  if (text === '') return PROBLEMS.noPdfText();
  return { title: declared ?? headlineOf(paragraphs), text, pages: starts };
}

const LARGER = 1.25;

/** A first paragraph in larger type than the text. */
function headlineOf(paragraphs: readonly (readonly Line[])[]): string | null {
  const [first = []] = paragraphs;
  const sizes = paragraphs.flat().map(({ size, text }) => [size, text.length] as const);
  const total = sizes.reduce((sum, [, length]) => sum + length, 0);
  const smaller = sizes.filter(([size]) => size * LARGER <= (first[0]?.size ?? 0));
  const isHeadline = smaller.reduce((sum, [, length]) => sum + length, 0) * 2 > total;
  return isHeadline ? oneLine(first.map(({ text }) => text).join(' ')) : null;
}

async function titleOf(document: Document): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info ? oneLine(info.Title) : null;
  return title === null || NO_TITLE.test(title) ? null : title;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
