/** Where a query is wrong, as every engine says it. */
import { beforeAll, expect, test } from 'vitest';
import { toDramatisError } from '../../shared/errors.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';

const LIMITS = { rows: 10, milliseconds: 20_000 };

describeEngines('The place of an error in a query', (open) => {
  let store: Engine;
  beforeAll(async () => {
    store = await open();
  });

  async function told(cypher: string, plan?: 'only'): Promise<string> {
    const thrown = await store.query(cypher, {}, { ...LIMITS, plan }).then(
      () => undefined,
      (error: unknown) => error,
    );
    const { code, message } = toDramatisError(thrown);
    expect(code).toBe('QUERY');
    return message;
  }

  const FRAME = /\n {2}--> query:1:17\n {3}\|\n 1 \| MATCH \(p:Person RETURN p\n {3}\| {17}\^$/u;

  test('STORE-151: is told of the query as it was written, with its line and a mark', async () => {
    expect(await told('MATCH (p:Person RETURN p')).toMatch(FRAME);
    expect(await told('MATCH (p:Person RETURN p', 'only')).toMatch(FRAME);
  });

  test('STORE-151: counts comments, characters and the word that asks for the plan', async () => {
    const message = await told(
      "// who\nEXPLAIN MATCH (p:Person) /* é\n */ WHERE p.name = 'é😀' AND (p.x = 3 RETURN p",
    );
    expect(message).toContain('--> query:3:38\n');
    const [line = '', mark = ''] = message.split('\n').slice(-2);
    expect([...line].slice(mark.indexOf('^')).join('')).toBe('RETURN p');
  });

  test('STORE-151: the plan alone runs nothing', async () => {
    expect(
      await store.query('UNWIND range(1, 3) AS x RETURN x', {}, { ...LIMITS, plan: 'only' }),
    ).toMatchObject({
      columns: [],
      rows: [],
      plan: expect.stringMatching(/\S/u),
    });
  });
});
