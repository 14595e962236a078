import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertShallow } from '../../../../../shared/store/guard/depth.ts';
import { readingsOf } from '../../../../../shared/store/guard/tokens.ts';

const check = (text: string) => assertShallow(readingsOf(text));
const deep = (open: string, close: string, times: number) => `${open.repeat(times)}1${close.repeat(times)}`;

test.each([
  ['brackets', '(', ')', 80],
  ['lists', '[', ']', 80],
  ['maps', '{a: ', '}', 80],
  ['cases', 'CASE WHEN true THEN ', ' END', 80],
  ['calls', 'abs(', ')', 80],
  ['subqueries', 'CALL { ', ' } RETURN x', 15],
  ['subqueries with a scope', 'CALL (n) { ', ' } RETURN x', 15],
  ['tests', 'EXISTS { MATCH (n) WHERE ', ' }', 15],
  ['escaped brackets', '\\u005b', '\\u005d', 80],
])('STORE-85: %s may be nested so deep and no deeper', (_, open, close, most) => {
  expect(() => check(`RETURN ${deep(open, close, most)} AS x`)).not.toThrow();
  expect(() => check(`RETURN ${deep(open, close, most + 1)} AS x`)).toThrow('nested too deeply');
});

test('STORE-85: one after the other is not deep', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('(1)', '[2]', "'('", 'CASE WHEN true THEN 1 END', '`{`')),
      (parts) => {
        expect(() => check(parts.join(' + '))).not.toThrow();
      },
    ),
  );
  expect(() => check('CALL { RETURN 1 AS x } '.repeat(100))).not.toThrow();
});
