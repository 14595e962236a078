/** What stands on the pages of a document and is no part of its text: running heads and feet, page numbers. */
import { type Box, rowsOf } from './boxes.ts';

export interface Page {
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** The part of a page, above and below, in which they stand. */
const EDGE = 0.12;
/** They stand on one page in so many, and on two at least: left and right pages may have their own. */
const ONE_PAGE_IN = 4;
const PAGE_NUMBER = /^\W*(?:page|p\.)?\s*(?:\d{1,4}|[ivxl]{1,7})\s*(?:(?:\/|of)\s*\d{1,4})?\W*$/iu;

/** The boxes of each page without its furniture. */
export function withoutFurniture(pages: readonly Page[]): Box[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeRows(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length / ONE_PAGE_IN);
  return pages.map((page) => {
    const gone = edgeRows(page).filter(
      (row) => PAGE_NUMBER.test(textOfRow(row)) || (counts.get(keyOf(row)) ?? 0) >= enough,
    );
    const boxes = new Set(gone.flat());
    return page.boxes.filter((box) => !boxes.has(box));
  });
}

function edgeRows({ height, boxes }: Page): Box[][] {
  return rowsOf(boxes.filter(({ base }) => base < EDGE * height || base > (1 - EDGE) * height));
}

/** The same for 3 and 4, but not for a title and the small head that repeats it. */
function keyOf(row: readonly Box[]): string {
  return `${Math.round(row[0]?.size ?? 0)} ${textOfRow(row).toLowerCase().replace(/\d+/gu, '#')}`;
}

function textOfRow(row: readonly Box[]): string {
  return row.map(({ text }) => text).join(' ');
}
