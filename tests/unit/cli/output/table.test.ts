import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTable, listTo } from '../../../../cli/output/table.ts';
import { cut, pad, widthOf } from '../../../../cli/output/terminal.ts';

const lines = (table: string) => table.split('\n').slice(0, -1);
const values = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.constant(null),
);
const tables = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.dictionary(fc.constantFrom(...columns), values, { noNullPrototype: true })),
    }),
  );

describe('CLI-2 tables', () => {
  it('stand in columns, numbers by their last digit', () => {
    const rows = [
      { name: 'Nora Quill', claims: 7, alias: null },
      { name: 'Sam', claims: 123, alias: ['S.', 'O’D'] },
    ];
    expect(lines(formatTable(['name', 'claims', 'alias'], rows))).toEqual([
      'name        claims  alias',
      '----------  ------  ------------',
      'Nora Quill       7',
      'Sam            123  ["S.","O’D"]',
    ]);
  });

  it('count a wide character as two cells and a combining one as none', () => {
    const rows = [
      { a: '東京', b: 'x' },
      { a: 'e\u0301te\u0301', b: 'x' },
      { a: '👩‍👩‍👧', b: 'x' },
    ];
    expect(lines(formatTable(['a', 'b'], rows))).toEqual([
      'a     b',
      '----  -',
      '東京  x',
      'e\u0301te\u0301   x',
      '👩‍👩‍👧    x',
    ]);
  });

  it('take what a terminal lacks from the widest columns, and show it', () => {
    const rows = [{ id: 'a1', title: 'The mayor of Larkfield resigns', source: 'Courier' }];
    expect(lines(formatTable(['id', 'title', 'source'], rows, 26))).toEqual(
      ['id  title          source', '--  -------------  -------', 'a1  The mayor of…  Courier'].map(
        (line) => line,
      ),
    );
    expect(formatTable(['id', 'title', 'source'], rows)).toContain('The mayor of Larkfield resigns');
  });

  it('never exceed the terminal, and are never cut without one', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 60 }), ({ columns, rows }, width) => {
        for (const line of lines(formatTable(columns, rows, width)))
          expect(widthOf(line)).toBeLessThanOrEqual(width);
        const whole = lines(formatTable(columns, rows));
        expect(whole).toHaveLength(rows.length + 2);
        expect(whole.slice(2).join('')).not.toMatch(/…$/u);
      }),
    );
  });

  describe('CLI-122: at terminals of three widths', () => {
    const ID = 'Dramatis samples/computers-08-nadella-and-more.md';
    const rows = [
      { at: '2026-11-30 08:01:27', n: 7, title: 'Microsoft names Satya Nadella to succeed Ballmer', id: ID },
      { at: '2026-11-30', n: 12, title: 'Short', id: 'a.md' },
    ];
    const at = (width: number) => lines(formatTable(['at', 'n', 'title', 'id'], rows, width, ['id']));

    it('long texts are cut, and ids and times never: they make way below their rows', () => {
      expect(at(60)).toEqual([
        'at                    n  title',
        '-------------------  --  -----------------------------------',
        '2026-11-30 08:01:27   7  Microsoft names Satya Nadella to s…',
        `  id  ${ID}`,
        '2026-11-30           12  Short',
        '  id  a.md',
      ]);
      expect(at(80).slice(2, 4)).toEqual([
        '2026-11-30 08:01:27   7  Microsoft names Satya Nadella to succeed Ballmer',
        `  id  ${ID}`,
      ]);
      expect(at(120)[2]).toBe(`2026-11-30 08:01:27   7  Microsoft names Satya Nadella to succeed Ba…  ${ID}`);
    });

    it.each([60, 80, 120])('%d cells hold every line that holds no longer id', (width) => {
      for (const line of at(width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      for (const { at: time, id } of rows) {
        expect(at(width).join('\n')).toContain(time);
        expect(at(width).join('\n')).toContain(id);
      }
    });

    it('an id is known by its form, where it is the only column too', () => {
      const id = '0a2bba90192f76f5b0e3cb86';
      expect(lines(formatTable(['e.id'], [{ 'e.id': id }], 12))[2]).toBe(id);
      const [, , row, below] = lines(
        formatTable(['e.id', 'name'], [{ 'e.id': id, name: 'x'.repeat(50) }], 30),
      );
      expect([row, below]).toEqual([`${'x'.repeat(29)}…`, `  e.id  ${id}`]);
    });
  });

  it('CLI-122: of lists leave out what is empty in every row', () => {
    const written: string[] = [];
    const out = { stdout: { write: (text: string) => written.push(text) } };
    listTo(
      out,
      ['a', 'b', 'c'],
      [
        { a: 1, b: null, c: '' },
        { a: 2, b: 'x' },
      ],
    );
    listTo(out, ['a', 'b'], []);
    expect(written).toEqual(['a  b\n-  -\n1\n2  x\n', 'a  b\n-  -\n']);
  });

  it('use all of the width that they need', () => {
    const rows = [{ a: 'x'.repeat(40), b: 'y'.repeat(40) }];
    for (const line of lines(formatTable(['a', 'b'], rows, 31)).slice(1)) expect(widthOf(line)).toBe(31);
  });

  it('show their titles without rows, and nothing without columns', () => {
    expect(formatTable(['a', 'bc'], [])).toBe('a  bc\n-  --\n');
    expect(formatTable([], [])).toBe('');
  });
});

describe('CLI-1 what is printed', () => {
  it('holds nothing that steers the terminal', () => {
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        for (const line of lines(formatTable(columns, rows)))
          expect(line).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(formatTable(['a'], [{ a: 'x\u001b[31m\ny\u009b2J\u202ez' }])).toBe(
      'a\n------------\nx [31m y 2Jz\n',
    );
  });

  it('is cut between characters', () => {
    expect(cut('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
    expect(cut('東京', 3)).toBe('東…');
    expect(cut('東京', 2)).toBe('…');
    expect(cut('abc', 3)).toBe('abc');
    expect(cut('abc', 0)).toBe('');
    expect(pad('東', 4, 'left')).toBe('  東');
    expect(pad('abc', 2, 'right')).toBe('abc');
  });
});
