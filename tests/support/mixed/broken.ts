/** Inputs that are broken, each in another way, with the reason that is to be told. */
import { deflateSync } from 'node:zlib';
import { docxParts, lockedPdf, lockedZip, mail, pdf, renamed, zip } from '../files.ts';
import { pdfOf } from '../hostile-pdf.ts';
import type { Answer, Content, Desk, Refused } from './mixed.ts';
import { GERMAN, textOf } from './texts.ts';

type Break = (desk: Desk, i: number) => Refused | Promise<Refused>;

/** A file that cannot be read. @param inside the part of it that is named */
function file(
  extension: string,
  content: () => Content | Promise<Content>,
  reason: string,
  inside = '',
): Break {
  return async ({ files }, i) => {
    const name = `broken/${i}.${extension}`;
    files.set(name, await content());
    return { where: `${name}${inside}`, reason };
  };
}

/** An address that gives no article. */
function address(answer: (desk: Desk, path: string) => Answer, reason: string, place = '/broken'): Break {
  return (desk, i) => {
    const path = `${place}/${i}`;
    desk.answers.set(path, answer(desk, path));
    desk.named.push(path);
    return { where: `${desk.base}${path}`, reason };
  };
}

const NO_TEXT = 'There is no text in it.';
const BOMB = 'It unpacks to far more than it is packed';
const SCRIPTED = '<html><body><script>fill()</script></body></html>';
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);

const FILES: readonly Break[] = [
  file('txt', () => '', NO_TEXT),
  file('md', () => ' \n\n ', NO_TEXT),
  file('txt', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'latin1'), 'not text'),
  file('txt', () => 'x'.repeat(1_000_001), 'It is larger'),
  file('md', () => '---\ntitle: [a\n---\nText', 'Its front matter is not valid YAML'),
  file('html', () => SCRIPTED, 'There is no readable text'),
  file('html', () => '<div>'.repeat(30_000), 'nests them too deeply'),
  file('json', () => '{"text": "Nora', 'It is not valid JSON'),
  file('json', () => '{"title": "Nora"}', 'It is JSON without the text'),
  file('json', () => '[]', 'It is JSON without any article'),
  file('pdf', () => '%PDF-1.4\nNora', 'It is a damaged PDF'),
  file('pdf', lockedPdf, 'It is locked with a password'),
  file('pdf', () => pdf([() => undefined]), 'There is no text in the PDF'),
  file('pdf', () => pdfOf(deflateSync(zeros(25_000_000))), BOMB),
  file('docx', async () => (await zip(docxParts(''))).subarray(0, 300), 'It is a damaged ZIP'),
  file(
    'docx',
    () => zip({ ...docxParts(''), 'word/document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>' }),
    'It declares XML entities',
  ),
  file('docx', () => zip({ ...docxParts(''), 'word/media/a.png': zeros(2_000_000) }), BOMB),
  file('eml', () => mail({ From: 'a@larkfield.example', 'MIME-Version': '1.0' }, ''), NO_TEXT),
  file('eml', () => '\n\nx', 'It is a damaged mail'),
  file('zip', async () => lockedZip(await zip({ 'a.txt': 'x' })), 'It is locked with a password', '/a.txt'),
  file('zip', () => zip({ 'a.txt': zeros(2_000_000) }), BOMB, '/a.txt'),
  file(
    'zip',
    async () => renamed(await zip({ 'aaaaaaaa.txt': 'x' }), 'aaaaaaaa.txt', '../../../a.t'),
    'leads out',
    '/../../../a.t',
  ),
  file(
    'zip',
    async () => zip({ 'b.zip': await zip({ 'c.zip': await zip({ 'd.txt': 'x' }) }) }),
    'It lies too deep',
    '/b.zip/c.zip',
  ),
  file('zip', () => zip({ 'a.jpg': 'x' }), 'The ZIP holds no articles'),
  file('xml', () => '<a/>', 'It is not a feed'),
  file(
    'rss',
    () => '<!DOCTYPE l [<!ENTITY l "ha">]><rss><channel><title>&l;</title></channel></rss>',
    'It declares XML entities',
  ),
];

const PARTS: readonly Break[] = [
  ({ lines }, i) => {
    lines.push(`{"text": "${textOf(i)}`);
    return { where: `many.jsonl:${lines.length}`, reason: 'It is not valid JSON' };
  },
  ({ list }, i) => {
    list.push(`page ${i}`);
    return { where: 'list.urls', reason: `"page ${i}" is not the address of a page.` };
  },
  ({ files }, i) => {
    files.set(`broken/${i}.txt`, `${GERMAN} ${i}`);
    return { where: `broken/${i}.txt`, reason: 'German' };
  },
];

const ADDRESSES: readonly Break[] = [
  address(() => ({ status: 404, body: '' }), 'The page is not there (404).'),
  address(() => ({ status: 410, body: '' }), '410'),
  address(() => ({ status: 403, body: '' }), '403'),
  address(() => ({ body: '' }), ''),
  address((_, path) => ({ status: 302, location: path, body: '' }), ''),
  address(() => ({ status: 302, location: 'http://169.254.169.254/latest', body: '' }), ''),
  address(() => ({ status: 302, location: 'file:///etc/hosts', body: '' }), ''),
  address(() => ({ body: 'x'.repeat(1_200_000) }), ''),
  address(() => ({ body: SCRIPTED }), 'There is no readable text'),
  address(() => ({ type: 'application/pdf', body: '%PDF-1.4\nNora' }), 'It is a damaged PDF'),
  address(() => ({ type: 'image/png', body: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1') }), ''),
  address(() => ({ body: textOf(1) }), 'robots.txt', '/private'),
  address(() => ({ body: `<p>${GERMAN}</p>` }), 'German'),
];

/** In turns, so that a few of them are of every kind. */
export const BROKEN: readonly Break[] = FILES.flatMap((one, at) =>
  [one, PARTS[at], ADDRESSES[at]].filter((each) => each !== undefined),
);
