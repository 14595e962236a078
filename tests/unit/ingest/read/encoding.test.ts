import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../ingest/read/encoding.ts';
import { article, reason, utf8 } from './support.ts';

/** Any Unicode text that is text: well formed, without control characters that make it binary. */
const texts = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/\p{Cc}/gu, ' '));
const utf16 = (text: string, endian: 'le' | 'be', mark: boolean): Uint8Array =>
  iconv.encode(text, `utf-16${endian}`, { addBOM: mark });

describe('READ-1 encodings', () => {
  it('reads any text that is UTF-8, with and without its mark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!/^(?:\ufeff|%PDF|PK|GIF8|\{\\rtf)/u.test(text));
        expect(decode(utf8(text))).toBe(text);
        expect(decode(utf8(`\ufeff${text}`))).toBe(text);
      }),
    );
  });

  it('reads any text that is UTF-16 by its mark', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('le' as const, 'be' as const), (text, endian) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decode(utf16(text, endian, true))).toBe(text);
      }),
    );
  });

  it.each(['le', 'be'] as const)('detects UTF-16 %s of a Latin text without its mark', (endian) => {
    const text = 'The café’s owner, José Núñez, said “no”.\n';
    expect(decode(utf16(text, endian, false))).toBe(text);
  });

  it.each([
    ['windows-1252', 'The café’s owner said “no” to José — twice'],
    ['windows-1252', 'Günther Müller ging über die Straße nach Köln'],
    ['Shift_JIS', '首相は金曜日に東京を訪問した。'],
    ['GB18030', '总理星期五访问了北京。'],
    [
      'windows-1251',
      'Президент прибыл в столицу в пятницу вечером, сообщили журналистам в министерстве иностранных дел.',
    ],
  ])('detects %s', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding))).toBe(text);
  });

  it('takes a page at its word where it is not UTF-8', () => {
    const page =
      '<html><head><meta charset="iso-8859-2"></head><body><p>Lech Wałęsa spoke in Łódź.</p></body></html>';
    expect(article(iconv.encode(page, 'iso-8859-2'), { type: 'html' }).text).toBe(
      'Lech Wałęsa spoke in Łódź.',
    );
    const quoted =
      '<html><head><meta http-equiv=Content-Type content="text/html; charset=ISO-8859-1"></head><body>“Yes”, he said.';
    expect(article(iconv.encode(quoted, 'windows-1252'), { type: 'html' }).text).toBe('“Yes”, he said.');
  });

  it('does not believe a declaration against valid UTF-8', () => {
    const page =
      '<html><head><meta charset="windows-1252"></head><body><p>Lech Wałęsa spoke.</p></body></html>';
    expect(article(page, { type: 'html' }).text).toBe('Lech Wałęsa spoke.');
  });

  it('takes the encoding of a media type', () => {
    const bytes = iconv.encode('Lech Wałęsa', 'iso-8859-2');
    expect(article(bytes, { type: 'text/plain; charset="ISO-8859-2"' }).text).toBe('Lech Wałęsa');
  });

  it('refuses damaged text instead of guessing', () => {
    const bytes = Buffer.concat([
      utf8('Lech Wałęsa spoke in Łódź about '),
      Buffer.from([0xc5]),
      utf8(' things'),
    ]);
    expect(reason(bytes)).toContain('not valid UTF-8');
    expect(reason(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]))).toContain('not valid UTF-16');
    expect(reason(Buffer.from([0x41, 0x81, 0x8d]))).toContain('not valid windows-1252');
  });

  it.each([
    ['PDF', utf8('%PDF-1.7\nhello')],
    ['ZIP', utf8('PK\u0003\u0004 word/document.xml')],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ])('names a %s file', (kind, bytes) => {
    expect(reason(bytes)).toMatch(new RegExp(`It is a ${kind}.* file`, 'u'));
  });

  it('refuses binary data', () => {
    expect(reason(Buffer.alloc(1_000))).toContain('binary');
    expect(reason(Buffer.concat([utf8('text'), Buffer.from([0])]))).toContain('binary');
    expect(reason(Buffer.from(Array.from({ length: 100 }, (_, at) => (at % 5) + 1)))).toContain('binary');
  });
});
