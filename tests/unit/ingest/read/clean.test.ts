import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../../ingest/read/address.ts';
import { cleanText, oneLine } from '../../../../ingest/read/clean.ts';
import { titleLine } from '../../../../shared/model/report-head.ts';
import { article, read, utf8 } from './support.ts';

const TYPES = ['txt', 'md', 'html'] as const;
const wild = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\r', '\n', '\r\n', '\u00a0', '\f', '\u0085', ' ', '\u0007', '<p>', '&#13;', '# '),
    fc.string(),
  ),
});

describe('READ-2 the stored text', () => {
  it('has plain line ends and spaces, and no control characters', () => {
    expect(cleanText('a\r\nb\rc\u00a0d\u202fe\u0007f\tg')).toBe('a\nb\nc d ef\tg');
    expect(cleanText('page one\fpage two')).toBe('page one\npage two');
  });

  it('has no blank lines around it, and keeps those within', () => {
    expect(cleanText('\n \t\n  Indented\n\n\nlast  \n \n')).toBe('  Indented\n\n\nlast');
  });

  it('can be stored as UTF-8 without moving an offset', () => {
    expect(cleanText('a\ud800b\udc00c😀')).toBe('a\ufffdb\ufffdc😀');
  });

  it('is not cleaned further by cleaning again, and never holds a carriage return', () => {
    fc.assert(
      fc.property(wild, fc.constantFrom(...TYPES), (text, type) => {
        for (const result of read(text, { type })) {
          if (!('article' in result)) continue;
          const stored = result.article.text;
          expect(stored).not.toMatch(/[\r\u00a0]|[^\P{Cc}\n\t]/u);
          expect(cleanText(stored)).toBe(stored);
          expect(stored.trim()).not.toBe('');
        }
      }),
    );
  });

  it('is the same when it is read again, so that offsets stand', () => {
    fc.assert(
      fc.property(wild, fc.constantFrom(...TYPES), (text, type) => {
        const bytes = utf8(text);
        expect(read(bytes, { origin: 'a', type })).toEqual(read(bytes, { origin: 'a', type }));
        for (const result of read(text, { type: 'txt' })) {
          if ('article' in result)
            expect(article(result.article.text, { type: 'txt' }).text).toBe(result.article.text);
        }
      }),
    );
  });
});

describe('READ-3 titles', () => {
  it.each([
    ['Mayor resigns\n\nNora Quill resigned.', 'Mayor resigns'],
    ['\n\n Mayor resigns \r\n\r\nNora Quill resigned.', 'Mayor resigns'],
    ['Nora Quill resigned.\n\nShe led the city.', null],
    ['Nora Quill resigned\nand left.\n\nShe led.', null],
    ['Mayor resigns', null],
    [`${'long '.repeat(40)}\n\nNora Quill resigned.`, null],
  ])('takes a first line that stands alone: %j', (text, title) => {
    expect(titleLine(text)).toBe(title);
  });

  it.each([
    ['Mayor resigns\nBy Ida Wells\n14 March 2024\n\nNora Quill resigned.', 'Mayor resigns'],
    ['Mayor resigns\n*By Ida Wells*\nNora Quill resigned.', 'Mayor resigns'],
    ['Mayor resigns\nIda Wells, Political Editor\nNora Quill resigned.', 'Mayor resigns'],
    ['Mayor resigns\nPublished on Friday, 30 June 2023\nNora Quill resigned.', 'Mayor resigns'],
    ['By Ida Wells\n\nNora Quill resigned.', null],
    ['Nora Quill, the mayor, resigned\nBy Monday she was gone.\nShe led.', null],
  ])('takes one above a byline or a date, and no byline: %j', (text, title) => {
    expect(titleLine(text)).toBe(title);
  });

  it('are the same for a file of text', () => {
    const text = 'Mayor resigns\nBy Ida Wells\n14 March 2024\n\nNora Quill resigned.';
    expect(article(text, { type: 'txt' })).toMatchObject({ title: 'Mayor resigns', text });
    expect(article(text, { type: 'md' })).toMatchObject({ title: 'Mayor resigns', text });
  });

  it('leaves that line in the text', () => {
    expect(article('Mayor resigns\n\nNora Quill resigned.')).toMatchObject({
      title: 'Mayor resigns',
      text: 'Mayor resigns\n\nNora Quill resigned.',
    });
  });

  it('are one line, cut where they have no end', () => {
    expect(oneLine('  Mayor\n resigns ')).toBe('Mayor resigns');
    expect(oneLine(2024)).toBe('2024');
    expect(oneLine(' \n')).toBeNull();
    expect(oneLine({ toString: () => 'x' })).toBeNull();
    expect(oneLine('x'.repeat(1_000_000))).toHaveLength(500);
    expect(oneLine(`${'x'.repeat(499)}😀`)).toBe(`${'x'.repeat(499)}\ufffd`);
  });
});

describe('READ-4 addresses', () => {
  it.each([
    ['https://a.example/b?utm_source=x&utm_medium=y&fbclid=1&GCLID=2#top', 'https://a.example/b'],
    ['https://a.example/b?page=2&utm_campaign=z', 'https://a.example/b?page=2'],
    [' HTTP://A.example:80/b ', 'http://a.example/b'],
    ['https://user:secret@a.example/b', 'https://a.example/b'],
    ['/relative', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['mailto:a@b.example', null],
    ['not an address', null],
    [7, null],
  ])('%j → %j', (value, expected) => {
    expect(canonicalUrl(value)).toBe(expected);
  });

  it('are the same when they are made canonical again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once).not.toBeNull();
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
