/** A ZIP → what is in it. */
import { accept, type ReadItem, refuse } from '../bytes.ts';
import type { Place } from '../draft.ts';
import { formatOfName } from '../formats/index.ts';
import { PROBLEMS } from '../problems.ts';
import { type ReadInner, type Reading, within } from '../reading.ts';
import { type Packed, unzip, ZipFault } from './unzip.ts';

/** A ZIP in a ZIP is read, and no further. */
const DEEPEST = 2;
const NOT_SHOWN = /(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)/u;

/** The articles of a ZIP by the names of its files. What cannot be read is told in its place, and the others go on. */
export async function* readZip(
  bytes: Uint8Array,
  place: Place,
  reading: Reading,
  readInner: ReadInner,
): AsyncGenerator<ReadItem> {
  if (reading.depth >= DEEPEST) return yield refuse(place, PROBLEMS.nested());
  const files = await unzip(bytes, reading);
  if (!Array.isArray(files)) return yield refuse(place, files);
  const office = officeKind(files);
  if (office === 'docx') {
    const { readDocx } = await import('../formats/docx.ts');
    return yield accept(place, await readDocx(bytes, files));
  }
  if (office !== null) return yield refuse(place, PROBLEMS.binary(office));
  yield* readFiles(files, place, reading, readInner);
}

async function* readFiles(
  files: readonly Packed[],
  place: Place,
  reading: Reading,
  readInner: ReadInner,
): AsyncGenerator<ReadItem> {
  let found = 0;
  let leftOut = 0;
  for (const file of files) {
    const inner = within(place, file.name);
    if (file.problem !== null) {
      found += 1;
      yield refuse(inner, file.problem);
      continue;
    }
    if (NOT_SHOWN.test(file.name)) continue;
    const format = formatOfName(file.name);
    if (format === null) {
      leftOut += 1;
      reading.onLeftOut?.({ origin: inner.label, ...PROBLEMS.unknownExtension() });
      continue;
    }
    found += 1;
    try {
      yield* readInner(await file.read(), inner, format, { ...reading, depth: reading.depth + 1 });
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      yield refuse(inner, error.problem);
      if (reading.budget.left < 0) return;
    }
  }
  if (found === 0) yield refuse(place, PROBLEMS.nothingInZip(leftOut));
}

/** ZIPs that are documents of office programs (ISO/IEC 29500-2, ISO/IEC 26300). */
function officeKind(files: readonly Packed[]): string | null {
  const names = new Set(files.map(({ name }) => name));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'spreadsheet';
  if (names.has('ppt/presentation.xml')) return 'slides';
  return names.has('mimetype') && (names.has('content.xml') || names.has('META-INF/container.xml'))
    ? 'OpenDocument or EPUB'
    : null;
}
