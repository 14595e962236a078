import { describe, expect, it } from 'vitest';
import { placeIn, plainFault, spanAt } from '../../../../../web/app/state/console/fault-place.ts';

const FRAME = (line: number, column: number, text: string) =>
  `syntax error: [Cypher] Expected RParen\n  --> query:${line}:${column}\n   |\n ${line} | ${text}\n   |   `;

describe('APP-82: what the service found wrong stands at its place', () => {
  it('in the frame of the embedded engine, whose place is one of the query as it was written', () => {
    const query = 'MATCH (p:Person RETURN p';
    const place = placeIn(FRAME(1, 17, query), query);
    expect(place).toEqual({ line: 1, column: 17 });
    const { from, to } = spanAt(query, place ?? { line: 9, column: 9 });
    expect(query.slice(from, to)).toBe('RETURN');
    // The frame shows a tab as a space, which is no reason to take the word for one that was put before the query.
    expect(placeIn(FRAME(1, 17, 'EXPLAIN RETURN (1'), 'EXPLAIN\tRETURN (1')).toEqual({ line: 1, column: 17 });
    expect(placeIn(FRAME(2, 1, 'RETRN p'), 'MATCH (p)\nRETRN p')).toEqual({ line: 2, column: 1 });
  });

  it('as line and column of Neo4j', () => {
    expect(placeIn('Variable `q` not defined (line 2, column 8 (offset: 17))', 'x')).toEqual({
      line: 2,
      column: 8,
    });
    expect(placeIn('wrong on line 3', 'x')).toEqual({ line: 3, column: null });
  });

  it('as a word that the message quotes, where it stands last', () => {
    expect(placeIn("Undefined variable 'q' | help: Did you mean 'p'?", 'MATCH (p)\nRETURN q')).toEqual({
      line: 2,
      column: 8,
    });
    expect(placeIn("Undefined variable 'q'", "RETURN 'q'")).toBeNull();
    expect(placeIn('The store does not answer', 'RETURN 1')).toBeNull();
  });

  it('a span lies within the text, whatever was named', () => {
    expect(spanAt('ab\ncd', { line: 2, column: null })).toEqual({ from: 3, to: 5 });
    expect(spanAt('ab', { line: 9, column: 9 })).toEqual({ from: 0, to: 2 });
    expect(spanAt('', { line: 1, column: 1 })).toEqual({ from: 0, to: 0 });
  });

  it.each([
    [FRAME(1, 2, 'x'), 'Expected “)”.'],
    [
      "semantic error: Undefined variable 'q' | help: Did you mean 'p'?",
      "Undefined variable 'q'. Did you mean 'p'?",
    ],
    [
      'The embedded engine has no FOREACH: syntax error: [Cypher] Expected end',
      'The embedded engine has no FOREACH: Expected end.',
    ],
    ['This query would write.', 'This query would write.'],
  ])('is said plainly: %s', (message, text) => {
    expect(plainFault(message)).toBe(text);
  });
});
