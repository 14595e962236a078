/** Inputs of every kind that are fine: each is one article. */
import { docxParagraph, docxParts, drawLines, mail, parts, pdf, zip } from '../files.ts';
import type { Desk } from './mixed.ts';
import { pageOf, textOf } from './texts.ts';

type Put = (desk: Desk, i: number) => void | Promise<void>;

/** Lines of a width that a sheet holds. */
function paper(i: number): Promise<Uint8Array> {
  const lines = textOf(i).match(/.{1,70}(?:\s|$)/gu) ?? [];
  return pdf(
    [
      (sheet, font) =>
        drawLines(
          sheet,
          font,
          lines.map((line) => line.trim()),
          { y: 100 },
        ),
    ],
    `Paper ${i}`,
  );
}

function savedPage(i: number): string {
  const headers = {
    From: '<Saved by Blink>',
    'Snapshot-Content-Location': `https://courier.example/saved/${i}`,
    'MIME-Version': '1.0',
    'Content-Type': 'multipart/related; type="text/html"; boundary=x',
  };
  return mail(headers, parts('x', `Content-Type: text/html\r\n\r\n${pageOf(i)}`));
}

function message(i: number): string {
  const headers = {
    From: '"Press office" <press@larkfield.example>',
    Subject: `Statement ${i}`,
    Date: 'Fri, 8 Mar 2024 09:30:00 +0000',
    'Message-ID': `<${i}@larkfield.example>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain',
  };
  return mail(headers, textOf(i));
}

function serve(desk: Desk, path: string, i: number): string {
  desk.answers.set(path, { body: pageOf(i) });
  return path;
}

export const GOOD: readonly Put[] = [
  ({ files }, i) => void files.set(`notes/${i}.txt`, `Note ${i}\n\n${textOf(i)}`),
  ({ files }, i) =>
    void files.set(`notes/${i}.md`, `---\ntitle: Note ${i}\ndate: 2024-03-08\n---\n${textOf(i)}`),
  ({ files }, i) => void files.set(`pages/${i}.html`, pageOf(i)),
  ({ files }, i) => void files.set(`data/${i}.json`, JSON.stringify({ id: `data-${i}`, text: textOf(i) })),
  ({ lines }, i) => void lines.push(JSON.stringify({ id: `line-${i}`, title: `Line ${i}`, text: textOf(i) })),
  async ({ files }, i) => void files.set(`papers/${i}.pdf`, await paper(i)),
  async ({ files }, i) =>
    void files.set(`papers/${i}.docx`, await zip(docxParts(docxParagraph(textOf(i)), `Paper ${i}`))),
  ({ files }, i) => void files.set(`post/${i}.eml`, message(i)),
  ({ files }, i) => void files.set(`pages/${i}.mhtml`, savedPage(i)),
  ({ packed }, i) => void packed.set(`week/${i}.txt`, textOf(i)),
  (desk, i) => void desk.named.push(serve(desk, `/page/${i}`, i)),
  (desk, i) => void desk.feed.push(serve(desk, `/news/${i}`, i)),
  (desk, i) => void desk.ownFeed.push(serve(desk, `/own/${i}`, i)),
  (desk, i) => void desk.list.push(`${desk.base}${serve(desk, `/listed/${i}`, i)}`),
  async (desk, i) => {
    desk.answers.set(`/paper/${i}.pdf`, { type: 'application/pdf', body: await paper(i) });
    desk.named.push(`/paper/${i}.pdf`);
  },
];
