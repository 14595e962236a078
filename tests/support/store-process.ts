/** A process of its own that holds a store, for tests that kill it: `store-process.ts FOLDER [writes|query]`. */

import { type Params, type Row, statement } from '../../shared/store/engine.ts';
import { publishService } from '../../shared/store/holder.ts';
import { locationOf, openEngine } from '../../shared/store/open.ts';

const add = statement<{ id: string }, { id: string }>('add', 'CREATE (n:Entity {id: $id}) RETURN n.id AS id');
const addMany = statement<Params, Row>(
  'addMany',
  'UNWIND range(1, 1000) AS i CREATE (:Entity {id: toString(i)})',
);

const [folder = '', mode] = process.argv.slice(2);
const settings = { store: folder, neo4j: { user: '', password: '', database: '' } };

process.on('SIGINT', () => console.log('interrupted'));

try {
  const engine = await openEngine(settings);
  publishService(locationOf(settings), { address: 'http://127.0.0.1:7575', token: 'secret' });
  console.log('open');
  for (let id = 0; mode === 'writes'; id += 1) {
    await engine.transact((transaction) => transaction.run(add, { id: `${process.pid}-${id}` }));
    console.log(`kept ${process.pid}-${id}`);
  }
  if (mode === 'query') {
    await engine.transact((transaction) => transaction.run(addMany, {}));
    const endless = 'MATCH (a), (b), (c), (d) WHERE a.id < b.id AND b.id < c.id RETURN count(*) AS c';
    console.log('asking');
    await engine.query(endless, {}, { rows: 1, milliseconds: 60_000 });
  }
  process.on('message', async () => {
    await engine.close();
    process.disconnect();
  });
} catch (error) {
  console.log(JSON.stringify(error));
  process.exit(1);
}
