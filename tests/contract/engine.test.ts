import { expect, test } from 'vitest';
import { statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';

const add = statement<{ id: string }, { id: string }>('add', 'CREATE (n:Entity {id: $id}) RETURN n.id AS id');
describeEngines('Engine', (open, { engine }) => {
  test('opens', async () => {
    const store = await open();
    expect((await store.info()).engine).toBe(engine);
    expect(await store.transact((t) => t.run(add, { id: 'a' }))).toEqual([{ id: 'a' }]);
    await expect(store.transact((t) => t.run(add, { id: 'a' }))).rejects.toMatchObject({
      code: 'STORE_INVALID',
    });
    await expect(store.run(add, { id: 'b' })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
