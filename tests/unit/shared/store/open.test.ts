import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { locationOf } from '../../../../shared/store/open.ts';

const locate = (store: string) => locationOf({ store, neo4j: { user: '', password: '', database: '' } });

test.each([
  ['./dramatis.db', resolve('dramatis.db')],
  ['file:some/folder', resolve('some/folder')],
  ['FILE:/some/folder', resolve('/some/folder')],
  [pathToFileURL(resolve('a b')).href, resolve('a b')],
  ['neo4j.db', resolve('neo4j.db')],
])('STORE-16: %s is a folder', (store, folder) => {
  expect(locate(store)).toBe(folder);
});

test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc', 'NEO4J'])(
  'STORE-16: %s://host is a server',
  (scheme) => {
    expect(locate(`${scheme}://host:7687`)).toBeNull();
  },
);

test('STORE-152: a password in an address is refused, and not printed', () => {
  const refused = () => locate('neo4j://neo4j:secret@host:7687');
  expect(refused).toThrow('holds no user and no password');
  expect(refused).toThrow(expect.objectContaining({ where: 'neo4j://…@host:7687' }));
});

test.each(['http://host:7474', 'postgres://host', 'neo4j+x://host'])('STORE-16: %s is refused', (store) => {
  expect(() => locate(store)).toThrow('There is no store of the kind');
});
