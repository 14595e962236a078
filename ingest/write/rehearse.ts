/** What would happen, found out by letting it happen in one transaction that is taken back. */
import { DramatisError } from '../../shared/errors.ts';
import type { Engine, Runner } from '../../shared/store/engine.ts';

/** Ends a transaction whose work is done, so that nothing of it stays. */
class TakenBack extends DramatisError {
  constructor() {
    super('INTERNAL', 'A preview was taken back');
  }
}

/**
 * Runs `work` as it would run on the engine, with all of its transactions inside one that is taken back: they see
 * each other, and nothing of them stays. It may run again after a conflict, as any transaction.
 * @returns what `work` returned
 */
export async function rehearse<T>(
  engine: Pick<Engine, 'transact'>,
  work: (store: Pick<Engine, 'run' | 'transact'>) => Promise<T>,
): Promise<T> {
  const end = new TakenBack();
  let outcome: { readonly value: T } | null = null;
  const remember = (value: T): void => {
    outcome = { value };
  };
  try {
    await engine.transact(async (transaction) => {
      remember(await work(within(transaction)));
      throw end;
    });
  } catch (thrown) {
    if (thrown !== end) throw thrown;
  }
  return resultOf(outcome);
}

function resultOf<T>(outcome: { readonly value: T } | null): T {
  if (outcome === null) throw new DramatisError('INTERNAL', 'A preview ended without a result');
  return outcome.value;
}

/** An engine that is one open transaction. */
function within(transaction: Runner): Pick<Engine, 'run' | 'transact'> {
  return {
    run: (statement, params) => transaction.run(statement, params),
    transact: (work) => work(transaction),
  };
}
