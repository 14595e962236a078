import { expect, test } from 'vitest';
import { draftDecision } from '../../../../ingest/decisions/draft.ts';
import { DecideRequestSchema } from '../../../../shared/contract/index.ts';
import type { Params, Row, Runner, Statement } from '../../../../shared/store/engine.ts';

const REQUEST = DecideRequestSchema.parse({ verb: 'reject-claim', claim: 'c' });

/** A store that knows one claim, and nobody whom it is about. */
function storeOf(claim: Row): Runner {
  return {
    run: async <P extends Params, R extends Row>(statement: Statement<P, R>) =>
      (statement.name === 'claimById' ? [claim] : []) as R[],
  };
}

test.each([
  ['MEMBER_OF', 'A claim has an end that is not there'],
  ['KNOWS', 'A claim is of a type that is not known'],
])('MODEL-14: of a broken claim of the type %s it is said what to do', async (type, message) => {
  const store = storeOf({ article: 'a', type, from: 'p', to: 'q', decision: null });
  await expect(draftDecision(store, REQUEST, 'Eve', '2024-05-06T07:00:00.000Z')).rejects.toMatchObject({
    code: 'STORE_INVALID',
    message,
    where: 'c',
    advice: expect.stringContaining('dramatis rebuild'),
  });
});
