import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingText, withLimit } from '../../../../../shared/store/guard/guard.ts';
import { tokenize } from '../../../../../shared/store/guard/tokens.ts';

test('STORE-9: nothing of a text is lost by splitting it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const joined = tokenize(text)
        .map((token) => token.text)
        .join('');
      expect(joined).toBe(text);
    }),
  );
  const pieces = fc.constantFrom(
    "'",
    '"',
    '`',
    '\\',
    '/*',
    '*/',
    '//',
    '\n',
    ';',
    'RETURN',
    '(',
    ')',
    ' ',
    'é',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      expect(
        tokenize(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test.each([
  ['RETURN 1 // one', 'RETURN 1'],
  ['/* a */RETURN/* b */1', 'RETURN 1'],
  ["RETURN '// no' AS `/* no */` ;\n ; ", "RETURN '// no' AS `/* no */`"],
  [String.raw`RETURN 'it\'s // fine'`, String.raw`RETURN 'it\'s // fine'`],
  ['explain Profile MATCH (n) RETURN n', 'MATCH (n) RETURN n'],
  ['EXPLAIN/**/RETURN 1', 'RETURN 1'],
  ['MATCH (a)--(b) RETURN a', 'MATCH (a)--(b) RETURN a'],
  ["RETURN 'a;b' AS x", "RETURN 'a;b' AS x"],
])('STORE-9: %j is shown to the engine as %j', (given, shown) => {
  expect(readingText(given)).toBe(shown);
});

test.each([
  'CREATE (n)',
  '/**/ create (n)',
  'EXPLAIN // x\nMERGE (n)',
  'LOAD CSV FROM $x AS l RETURN l',
  ' Show Users',
])('STORE-9: %j is refused by its first word', (query) => {
  expect(() => readingText(query)).toThrow('was not run');
});

test.each([
  ['MATCH (n) RETURN n', true],
  ['MATCH (n) RETURN n ORDER BY n.id SKIP 2', true],
  ['MATCH (n) WITH n LIMIT 3 RETURN n', true],
  ['MATCH (n) CALL (n) { RETURN 1 AS x LIMIT 1 } RETURN n', true],
  ["MATCH (n) RETURN n.id AS `limit`, 'LIMIT'", true],
  ['MATCH (n) RETURN n LIMIT 3', false],
  ['MATCH (n) RETURN n limit $rows', false],
  ['RETURN 1 AS x UNION RETURN 2 AS x', false],
  ['CALL db.labels()', false],
])('STORE-8: %j gets a limit: %s', (query, limited) => {
  expect(withLimit(query, 7)).toBe(limited ? `${query}\nLIMIT 7` : query);
});
