import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepared } from '../../../../../shared/store/guard/guard.ts';
import { withPlace } from '../../../../../shared/store/guard/written.ts';

const PATTERN = / at (?<line>\d+):(?<column>\d+)/u;
const EXPLAIN = 'EXPLAIN ';

/** What is told of an error at this place of what the engine is shown. */
const told = (cypher: string, line: number, column: number, before = EXPLAIN) =>
  withPlace(`Expected RParen at ${line}:${column}`, PATTERN, { cypher, before });

describe('STORE-151: the place of an error', () => {
  it('is one of the query as it was written, with a mark below', () => {
    expect(told('MATCH (p:Person RETURN p', 1, 25)).toBe(
      [
        'Expected RParen',
        '  --> query:1:17',
        '   |',
        ' 1 | MATCH (p:Person RETURN p',
        '   |                 ^',
      ].join('\n'),
    );
    expect(told('RETURN 1 +', 1, 11, '')).toContain(' 1 | RETURN 1 +\n   |           ^');
  });

  it('counts what an engine is not shown: comments, spaces and the word that asks for the plan', () => {
    const cypher = '// who\n EXPLAIN  MATCH (p) /* all\nof them */\tRETURN x, 😀 y';
    const { text } = prepared(cypher);
    const column = [...`${EXPLAIN}${text.slice(0, text.indexOf('y'))}`].length + 1;
    expect(told(cypher, 1, column)).toContain(
      ' 3 | of them */ RETURN x, 😀 y\n   |                        ^',
    );
  });

  it('is at the end where the engine wants more', () => {
    expect(told('RETURN 1 + ;\n', 1, 99)).toContain('--> query:1:11');
    expect(told('RETURN 1 +', 7, 1)).toContain('--> query:1:11');
  });

  it('shows of a long line what is around it', () => {
    const [, , , line = '', mark = ''] = told(`RETURN ${'1 + '.repeat(100)}x y`, 1, 418).split('\n');
    expect(line).toMatch(/^ 1 \| ….* 1 \+ x y$/u);
    expect(line[mark.indexOf('^')]).toBe('y');
  });

  it('is told by some engines as an offset', () => {
    const written = { cypher: "RETURN '😀' ) // x", before: EXPLAIN };
    const offset = `${EXPLAIN}RETURN '😀' `.length;
    expect(withPlace(`No (${offset})`, / \((?<offset>\d+)\)/u, written)).toContain('--> query:1:12');
  });

  it('leaves alone what names no place, and keeps what comes after it', () => {
    const written = { cypher: 'x', before: EXPLAIN };
    expect(withPlace('Undefined variable', PATTERN, written)).toBe('Undefined variable');
    expect(withPlace('No at 1:9 help: y', PATTERN, written)).toBe(
      'No\n  --> query:1:1\n   |\n 1 | x\n   | ^ help: y',
    );
  });

  it('is the same sign, wherever the engine finds it', () => {
    const parts = fc.constantFrom(
      'MATCH',
      ' ',
      '\n',
      '/* é */',
      '// c\n',
      "'😀'",
      '(',
      ')',
      'EXPLAIN',
      'n',
      ';',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const cypher = `RETURN ${pieces.join('')}%`;
        const text = `${EXPLAIN}${prepared(cypher).text}`.slice(0, -1).split('\n');
        const message = told(cypher, text.length, [...(text.at(-1) ?? '')].length + 1);
        const [, line = '', column = ''] = /query:(\d+):(\d+)/u.exec(message) ?? [];
        expect([...(cypher.split('\n')[Number(line) - 1] ?? '')][Number(column) - 1]).toBe('%');
      }),
    );
  });
});
