/** PDFs that no program for people would write: bombs, pages without end, parsers that are kept busy. */
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/** The objects of a PDF from the number 1 on, of which the first is its root. */
function pdfOfObjects(objects: readonly (string | Buffer)[]): Buffer {
  const bodies = objects.flatMap((body, at) => [Buffer.from(`${at + 1} 0 obj `), Buffer.from(body), END]);
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...bodies, Buffer.from('trailer <</Root 1 0 R>>\n%%EOF')]);
}

const END = Buffer.from(' endobj\n');

function streamOf(content: Buffer, dictionary = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<</Length ${content.length} ${dictionary}>> stream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

const CATALOGUE = '<</Type /Catalog /Pages 2 0 R>>';
const ONE_PAGE = '<</Type /Pages /Count 1 /Kids [3 0 R]>>';
const PAGE =
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>';
const FONT = '<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>';
const WORDS = Buffer.from('BT /F 9 Tf 50 500 Td (Nora Quill) Tj ET');

/** A PDF of one page with this content. */
export function pdfOf(content: Buffer, filters = '/FlateDecode'): Buffer {
  return pdfOfObjects([CATALOGUE, ONE_PAGE, PAGE, streamOf(content, `/Filter [${filters}]`), FONT]);
}

/** A PDF of so many pages with nothing on them. */
export function pdfOfPages(count: number): Buffer {
  const ids = Array.from({ length: count }, (_, at) => at + 3);
  return pdfOfObjects([
    CATALOGUE,
    `<</Type /Pages /Count ${count} /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}]>>`,
    ...ids.map(() => '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>'),
  ]);
}

/** A PDF whose font keeps the parser busy with one page, without a pause, for so many ranges of 65,536 letters. */
export function busyPdf(ranges: number, last = 'FFFF'): Buffer {
  const first = '0'.repeat(last.length);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <${first}> <${last}> endcodespacerange ${`1 beginbfrange <${first}> <${last}> <0041> endbfrange\n`.repeat(ranges)}endcmap end end`;
  const font = FONT.replace('>>', ' /ToUnicode 6 0 R>>');
  return pdfOfObjects([CATALOGUE, ONE_PAGE, PAGE, streamOf(WORDS), font, streamOf(Buffer.from(map))]);
}

/** How the name of a filter can be kept from who looks for it in the file. */
export const HIDDEN_WAYS = [
  'in another object',
  'in an object stream',
  'with a letter by its number',
] as const;

/** A PDF whose content unpacks to so many bytes, by a filter that is hidden in one of these ways. */
export async function hiddenBomb(way: (typeof HIDDEN_WAYS)[number], bytes: number): Promise<Uint8Array> {
  const packed = deflateSync(Buffer.alloc(bytes, ' '));
  if (way === 'with a letter by its number') return pdfOf(packed, '/#46lateDecode');
  const document = await PDFDocument.create();
  const { context } = document;
  const filter = context.register(PDFName.of('FlateDecode'));
  const content = PDFRawStream.of(context.obj({ Filter: filter, Length: packed.length }), packed);
  document.addPage().node.set(PDFName.of('Contents'), context.register(content));
  return document.save({ useObjectStreams: way === 'in an object stream' });
}
