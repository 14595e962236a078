import { expect, test } from 'vitest';
import type { Params, Row, Runner, Statement } from '../../../../../shared/store/engine.ts';
import { changesBetween, distinct } from '../../../../../shared/store/graph/changes.ts';

/** A store that holds these changes, whatever it is asked for. */
function storeOf(...rows: readonly Row[]): Runner {
  return {
    run: async <P extends Params, R extends Row>(_statement: Statement<P, R>) => rows as R[],
  };
}

const change = (touched: string | null, what: object): Row => ({
  id: '1',
  json: JSON.stringify(what),
  touched,
  created: touched,
});
const NOBODY = storeOf();

test('STORE-115: each change names what it touched and its articles, or that it does not name them all', async () => {
  const store = storeOf(
    change('["a","b"]', { what: 'ingest', of: ['x'], total: 1 }),
    change(null, { what: 'ingest', of: ['x'], total: 2 }),
    change('[]', { what: 'undo', of: ['d'], total: 1 }),
  );
  expect(await changesBetween(store, 4, 7)).toEqual([
    { touched: ['a', 'b'], created: ['a', 'b'], articles: ['x'] },
    { touched: null, created: null, articles: null },
    { touched: [], created: [], articles: [] },
  ]);
});

test('STORE-115: where changes are missing, too many or go backwards, anything may have changed', async () => {
  expect(await changesBetween(NOBODY, 4, 4)).toEqual([]);
  expect(await changesBetween(NOBODY, 4, 5)).toBeNull();
  expect(await changesBetween(NOBODY, 4, 3)).toBeNull();
  const many = storeOf(...Array.from({ length: 201 }, () => change('[]', { what: 'undo' })));
  expect(await changesBetween(many, 0, 200)).toHaveLength(201);
  expect(await changesBetween(many, 0, 201)).toBeNull();
});

test('STORE-115: ids of several lists are told once, sorted, and not at all where a list is not known', () => {
  expect(distinct([['b', 'a'], ['a']])).toEqual(['a', 'b']);
  expect(distinct([])).toEqual([]);
  expect(distinct([['a'], null])).toBeNull();
});
