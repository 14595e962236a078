/** Files that are made to fill the memory or to take for ever: read in a process of its own, which is measured. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxParagraph, docxParts, mail, parts, renamed, zip } from '../support/files.ts';
import { busyPdf, hiddenBomb, pdfOf, pdfOfPages } from '../support/hostile-pdf.ts';
import { tellsMemory, watchMemory } from '../support/resident.ts';
import { rounds } from '../support/rounds.ts';

const READER = fileURLToPath(new URL('../support/read-folder.ts', import.meta.url));
const MEGABYTES = 500;

let folder: string;
let told: { results: Record<string, string>; megabytes: number };
/** The most that the reader and the process that reads its PDFs took together. */
let together = Number.NaN;

/** How large what is large is: in CI a small part of what the memory is measured with. */
const SIZE = rounds(1, 6);
const LONG = SIZE > 1;

const ENTITIES = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

async function archives(): Promise<Record<string, Uint8Array>> {
  const zeros = Buffer.alloc(10_000_000 * SIZE);
  const bomb = await zip({ 'c.txt': zeros });
  const lying = Buffer.from(bomb);
  lying.writeUInt32LE(10, lying.lastIndexOf('PK\x01\x02') + 24);
  const many = await zip({ 'a.txt': 'x' });
  many.writeUInt16LE(21_000, many.lastIndexOf('PK\x05\x06') + 10);
  const attached = `Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${bomb.toString('base64')}`;
  return {
    'bomb.zip': bomb,
    'inner.zip': await zip({ 'b.zip': bomb }),
    'lying.zip': lying,
    'many.zip': many,
    'out.zip': renamed(await zip({ 'aaaaaaaa.txt': 'x' }), 'aaaaaaaa.txt', '../../../a.t'),
    'bomb.docx': await zip({ ...docxParts(docxParagraph('x')), 'word/media/a.png': zeros }),
    'attached.eml': Buffer.from(mail(MIXED, parts('x', attached))),
  };
}

const MIXED = { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=x' };

async function documents(): Promise<Record<string, string | Uint8Array>> {
  const paragraphs = Array.from({ length: rounds(1_000, 30_000) }, (_, at) =>
    docxParagraph(`Nora ${at ** 2}`),
  );
  const levels = Array.from({ length: 8_000 }, (_, at) => `<w:sdt w:x="${at ** 3}">`);
  return {
    'wide.docx': await zip(docxParts(paragraphs.join(''))),
    'deep.docx': await zip(docxParts(levels.join(''))),
    'entities.docx': await zip({
      ...docxParts(''),
      'word/document.xml': `<!DOCTYPE l [<!ENTITY l0 "ha">${ENTITIES}]><l>&l9;</l>`,
    }),
    'bomb.pdf': pdfOf(deflateSync(Buffer.alloc(25_000_000 * rounds(1, 2)))),
    'twice.pdf': pdfOf(
      deflateSync(deflateSync(Buffer.alloc(50_000_000 * SIZE))),
      '/FlateDecode /FlateDecode',
    ),
    'words.pdf': pdfOf(deflateSync(Buffer.from('BT /F 9 Tf (Nora) Tj ET\n'.repeat(2_000_000)))),
    'pages.pdf': pdfOfPages(6_000 * SIZE),
    ...(LONG && {
      'letters.pdf': busyPdf(1, 'FFFFFE'),
      'hidden.pdf': await hiddenBomb('in an object stream', 4e8),
    }),
  };
}

/** All of them by name. */
async function hostile(): Promise<Record<string, string | Uint8Array>> {
  return {
    'deep.html': `<html><body>${'<div>'.repeat(10_000)}<p>Nora Quill resigned.</p></body></html>`,
    'deeper.html': `<html><body>${'<div>'.repeat(900_000)}`,
    'wide.html': `<html><body>${'<p>Nora Quill resigned.</p>'.repeat(10_000 * SIZE)}</body></html>`,
    'inline.html': `<html><body><p>${'<b>a</b> <i>b</i> '.repeat(5_000 * SIZE)}</p></body></html>`,
    'chrome.html': `<html><body><article><p>Nora Quill resigned.</p>${'<div class="share-bar"><a href="x">a</a><a href="x">b</a><a href="x">c</a></div>'.repeat(1_500 * SIZE)}</article></body></html>`,
    'laughs.xml': `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">${ENTITIES}]><rss><channel><title>&l9;</title></channel></rss>`,
    'deep.rss': `<rss version="2.0"><channel>${'<a>'.repeat(500_000)}`,
    'parts.eml': mail(
      MIXED,
      parts('x', ...Array.from({ length: 2_500 * SIZE }, () => 'Content-Type: text/plain\r\n\r\nx')),
    ),
    'deep.json': `${'['.repeat(2_000_000)}`,
    'z-good.txt': 'Nora Quill resigned.',
    ...(await archives()),
    ...(await documents()),
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-hostile-'));
  for (const [name, content] of Object.entries(await hostile())) writeFileSync(join(folder, name), content);
  symlinkSync('/etc/hosts', join(folder, 'link.txt'));
  const args = ['--import', 'tsx', '--max-old-space-size=450', READER, folder];
  const reading = promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 });
  const most = watchMemory(reading.child.pid ?? 0);
  const { stdout } = await reading.finally(() => {
    together = most();
  });
  told = JSON.parse(stdout);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('READ-71 hostile files', () => {
  it.each([
    ['deep.html', '20 signs'],
    ['deeper.html', 'The page has too many elements'],
    ['wide.html', 'signs'],
    ['inline.html', 'signs'],
    ['chrome.html', 'signs'],
    ['bomb.zip/c.txt', 'It unpacks to far more than it is packed'],
    ['inner.zip/b.zip/c.txt', 'It unpacks to far more than it is packed'],
    ['lying.zip/c.txt', 'It is a damaged ZIP'],
    ['many.zip', 'The ZIP holds 21000 files'],
    ['bomb.docx', 'It unpacks to far more than it is packed'],
    ['wide.docx', 'signs'],
    ['entities.docx', 'It declares XML entities'],
    ['laughs.xml', 'It declares XML entities'],
    ['deep.rss', 'nests them too deeply'],
    ['pages.pdf', `The PDF has ${6_000 * SIZE} pages`],
    ['words.pdf', 'It unpacks to far more than it is packed'],
    ['bomb.pdf', 'It unpacks to far more than it is packed'],
    ['twice.pdf', 'It unpacks to far more than it is packed'],
    ['deep.docx', 'It is a damaged DOCX'],
    ['parts.eml', 'signs'],
    ['attached.eml/a.zip/c.txt', 'It unpacks to far more than it is packed'],
    ['deep.json', 'It is not valid JSON'],
    ['z-good.txt', '20 signs'],
    ...(LONG
      ? [
          ['letters.pdf', 'The PDF takes too much time or memory'],
          ['hidden.pdf', 'It unpacks to far more than it is packed'],
        ]
      : []),
  ])('%s: %s', (name, what) => {
    expect(told.results[name]).toContain(what);
  });

  it('a link is not followed, and what leads out of a ZIP is told', () => {
    expect(told.results['link.txt']).toBeUndefined();
    expect(Object.keys(told.results).find((name) => name.startsWith('out.zip/'))).toBeDefined();
  });

  it('memory of the reader stays under 500 MB', () => {
    expect(told.megabytes).toBeLessThan(MEGABYTES);
  });

  it.skipIf(!tellsMemory())('memory of all its processes together stays under 500 MB', () => {
    expect(together).toBeLessThan(MEGABYTES);
  });
});
