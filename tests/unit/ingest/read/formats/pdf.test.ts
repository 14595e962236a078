import fc from 'fast-check';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { drawLines, pdf } from '../../../../support/files.ts';
import { allOf, onlyArticle } from '../file-support.ts';

const page =
  (...columns: { x?: number; y: number; size?: number; lines: readonly string[] }[]) =>
  (sheet: PDFPage, font: PDFFont): void => {
    for (const { lines, ...at } of columns) drawLines(sheet, font, lines, at);
  };

const LEFT = [
  'The mayor of Larkfield, Nora Quill, re-',
  'signed on Friday, her office said in a',
  'statement. She had led the city since',
  '2016 and was re-elected twice.',
];
const RIGHT = [
  'Deputy Mayor Sam Dell will serve as a',
  'well-known stand-in, an acting mayor',
  'until an election in June, the council',
  'announced on the same evening.',
];

describe('READ-63 PDF', () => {
  it('columns are read one after the other, below what spans them, and cut words are whole again', async () => {
    const bytes = await pdf([
      page(
        { y: 120, size: 20, lines: ['Mayor of Larkfield resigns after a long dispute'] },
        { y: 160, lines: LEFT },
        { x: 320, y: 160, lines: RIGHT },
        {
          y: 300,
          lines: [
            'All of the council was told of it before noon, as the rules of the city ask for it, said a clerk.',
          ],
        },
      ),
    ]);
    expect(await onlyArticle(bytes, 'a.pdf')).toMatchObject({
      title: 'Mayor of Larkfield resigns after a long dispute',
      text: [
        'Mayor of Larkfield resigns after a long dispute',
        'The mayor of Larkfield, Nora Quill, resigned on Friday, her office said in a statement. She had led the city since 2016 and was re-elected twice.',
        'Deputy Mayor Sam Dell will serve as a well-known stand-in, an acting mayor until an election in June, the council announced on the same evening.',
        'All of the council was told of it before noon, as the rules of the city ask for it, said a clerk.',
      ].join('\n\n'),
      pages: [0],
    });
  });

  it('running heads and page numbers go, and each page begins at its offset', async () => {
    const sheet = (number: number, lines: readonly string[]) =>
      page(
        { y: 40, size: 9, lines: ['The Larkfield Courier'] },
        { y: 120, lines },
        { x: 280, y: 810, size: 9, lines: [`Page ${number} of 3`] },
      );
    const bytes = await pdf([
      sheet(1, ['The council met on Monday to elect', 'an acting mayor. It took the whole eve-']),
      sheet(2, ['ning and part of the night.', '']),
      sheet(3, ['The election is on June 4.']),
    ]);
    const { text, pages } = await onlyArticle(bytes, 'a.pdf');
    expect(text).toBe(
      'The council met on Monday to elect an acting mayor. It took the whole evening and part of the night.\n\nThe election is on June 4.',
    );
    expect(pages?.map((start, at) => text.slice(start, pages[at + 1]).slice(0, 12))).toEqual([
      'The council ',
      'ning and par',
      'The election',
    ]);
  });

  it('a blank line and an indent begin a paragraph; a table is read by rows', async () => {
    const bytes = await pdf([
      page(
        { y: 120, lines: ['First paragraph of the page, which is', 'of two lines.'] },
        { x: 75, y: 148, lines: ['Second one, indented, and it goes on'] },
        { y: 162, lines: ['to the left as text does.'] },
        { y: 220, lines: ['Quill', 'Dell', 'Pires'] },
        { x: 200, y: 220, lines: ['mayor', 'deputy', 'chair'] },
      ),
    ]);
    expect((await onlyArticle(bytes, 'a.pdf')).text).toBe(
      'First paragraph of the page, which is of two lines.\n\nSecond one, indented, and it goes on to the left as text does.\n\nQuill mayor Dell deputy Pires chair',
    );
  });

  it('the declared title counts, unless a program put it there', async () => {
    const sheets = [page({ y: 120, lines: ['Nora Quill resigned.'] })];
    expect((await onlyArticle(await pdf(sheets, 'Mayor resigns'), 'a.pdf')).title).toBe('Mayor resigns');
    for (const title of ['Microsoft Word - final.docx', 'untitled', 'a.indd'])
      expect((await onlyArticle(await pdf(sheets, title), 'a.pdf')).title).toBeNull();
  });

  it('is known by how it begins, and a page that is called so is a page', async () => {
    const bytes = await pdf([page({ y: 120, lines: ['Nora Quill resigned.'] })]);
    for (const name of ['a.html', 'a', null])
      expect((await onlyArticle(bytes, name)).text).toBe('Nora Quill resigned.');
    const html = '<!doctype html><html><body><p>Sam Dell stayed.</p></body></html>';
    expect((await onlyArticle(html, 'a.pdf')).text).toBe('Sam Dell stayed.');
  });

  it.each([
    ['one that is cut off at its header', '%PDF-1.7\n', 'It is a damaged PDF, or not one at all.'],
    ['one of other bytes', `%PDF-1.4\n${'x'.repeat(500)}`, 'It is a damaged PDF, or not one at all.'],
  ])('%s is refused by name', async (_, bytes, reason) => {
    expect((await allOf(bytes, 'a.pdf')).refused).toEqual([`a.pdf: ${reason}`]);
  });

  it('one of pictures is refused by name', async () => {
    const empty = await pdf([() => undefined]);
    expect((await allOf(empty, 'a.pdf')).refused).toEqual([
      'a.pdf: There is no text in the PDF, only pictures.',
    ]);
  });

  it('one of too many pages is refused by their number, before any is read', async () => {
    const ids = Array.from({ length: 2_001 }, (_, at) => at + 3);
    const bytes = [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      `2 0 obj <</Type /Pages /Count 2001 /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}]>> endobj`,
      ...ids.map((id) => `${id} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj`),
      'trailer <</Root 1 0 R>>',
      '%%EOF',
    ].join('\n');
    expect((await allOf(bytes, 'a.pdf')).refused).toEqual([
      'a.pdf: The PDF has 2001 pages, which is more than the limit of 2000.',
    ]);
  });

  it('whatever is drawn, offsets of pages ascend within the text, and no word is lost', async () => {
    const line = fc.stringMatching(/^[a-z]{3,9}(?: [a-z]{3,9}){2,6}$/u);
    const sheet = fc.array(line, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 4 }), async (sheets) => {
        const bytes = await pdf(sheets.map((lines) => page({ y: 200, lines })));
        const { text, pages = [] } = await onlyArticle(bytes, 'a.pdf');
        expect(text.split(/\s+/u)).toEqual(sheets.flat().flatMap((words) => words.split(' ')));
        expect([...(pages ?? [])]).toEqual([...(pages ?? [])].sort((a, b) => a - b));
        for (const [at, start] of (pages ?? []).entries())
          expect(text.startsWith(sheets[at]?.[0]?.split(' ')[0] ?? '', start)).toBe(true);
      }),
      { seed: 63, numRuns: 8 },
    );
  });
});
