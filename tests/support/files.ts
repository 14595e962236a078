/** Real files of the kinds that are read, made for the tests. */
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { ZipFile } from 'yazl';

/** A PDF of which each page is drawn by a function. */
export async function pdf(
  pages: readonly ((page: PDFPage, font: PDFFont) => void)[],
  title?: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  if (title !== undefined) document.setTitle(title);
  for (const draw of pages) draw(document.addPage([595, 842]), font);
  return document.save();
}

/** A PDF that opens with a password alone (PDF 32000-1, 7.6.3.1), which is not told here. */
export function lockedPdf(): Buffer {
  const key = (first: number) => Buffer.alloc(32, first).toString('hex');
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Count 1 /Kids [3 0 R]>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800]>> endobj',
      `4 0 obj <</Filter /Standard /V 1 /R 2 /P -4 /O <${key(1)}> /U <${key(2)}>>> endobj`,
      `trailer <</Root 1 0 R /Encrypt 4 0 R /ID [<${key(3)}> <${key(3)}>]>>`,
      '%%EOF',
    ].join('\n'),
  );
}

/** The same ZIP, of which each file is marked as locked with a password (APPNOTE.TXT 4.4.4). */
export function lockedZip(archive: Buffer): Buffer {
  const result = Buffer.from(archive);
  for (const [signature, flags] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (
      let at = result.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = result.indexOf(signature, at + 4, 'latin1')
    )
      result.writeUInt16LE(result.readUInt16LE(at + flags) | 1, at + flags);
  return result;
}

export interface Lines {
  readonly x?: number;
  /** From above. */
  readonly y: number;
  readonly size?: number;
  readonly leading?: number;
}

/** Draws lines below each other. */
export function drawLines(page: PDFPage, font: PDFFont, lines: readonly string[], at: Lines): void {
  const { x = 60, y, size = 11, leading = 14 } = at;
  for (const [index, line] of lines.entries())
    page.drawText(line, { x, y: 842 - y - index * leading, size, font });
}

/** A ZIP of files by name. */
export async function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly mode?: number } = {},
): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files))
    archive.addBuffer(Buffer.from(content), name, { mtime: new Date(0), ...options });
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The same ZIP with another name of the same length, which the program that packs would refuse. */
export function renamed(archive: Buffer, name: string, other: Uint8Array | string): Buffer {
  const to = Buffer.from(other);
  const result = Buffer.from(archive);
  for (let at = result.indexOf(name); at >= 0; at = result.indexOf(name, at + 1)) to.copy(result, at);
  return result;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a DOCX, of paragraphs of its main part. */
export function docxParts(body: string, title = ''): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${title}</dc:title></cp:coreProperties>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
  };
}

/** A paragraph of a DOCX. */
export function docxParagraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A mail of parts, each with its headers. */
export function mail(headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [...lines, '', body].join('\r\n');
}

/** A body of several parts. */
export function parts(boundary: string, ...each: readonly string[]): string {
  return [...each.map((part) => `--${boundary}\r\n${part}`), `--${boundary}--`, ''].join('\r\n');
}
