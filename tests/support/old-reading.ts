/** Makes a store look as if an older version had read its articles: nothing of it is as it would be read now. */
import { readSettings } from '../../shared/settings.ts';
import { type Params, type Row, statement } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';

const age = statement<Params, Row>('age', `MATCH (a:Article) SET a.extractor = 'an older version'`);

export async function markAsOld(env: Record<string, string>): Promise<void> {
  const engine = await openEngine(readSettings(env));
  await engine.transact((tx) => tx.run(age, {}));
  await engine.close();
}
