/** An engine that counts what becomes of entities: a test of merges means nothing where none happened. */
import type { Engine, Params, Row, Runner, Statement } from '../../shared/store/engine.ts';
import { createEntities, linkKeys, renameEntities, unlinkKeys } from '../../shared/store/statements/write.ts';

export interface Happened {
  /** Entities that were found to be one with another. */
  merges: number;
  /** Entities that were found to be two. */
  splits: number;
  /** Entities that got another id, because their smallest profile came or went. */
  renames: number;
}

type Rows = readonly { readonly [name: string]: unknown }[];

/** What one transaction wrote of keys and entities. */
class Notes {
  readonly unlinked = new Set<unknown>();
  readonly created = new Set<unknown>();
  moved: Rows = [];
  renames = 0;

  note(name: string, params: Params): void {
    const rows = (Array.isArray(params.rows) ? params.rows : []) as Rows;
    if (name === unlinkKeys.name && Array.isArray(params.ids))
      for (const id of params.ids) this.unlinked.add(id);
    if (Object.values(createEntities).some((create) => create.name === name)) {
      for (const { id } of rows) this.created.add(id);
    }
    if (name === linkKeys.name) this.moved = rows.filter(({ key }) => this.unlinked.has(key));
    if (name === renameEntities.name)
      this.renames += rows.filter(({ to }) => !String(to).startsWith('~')).length;
  }
}

export function watching(engine: Engine): { readonly engine: Engine; readonly happened: Happened } {
  const happened: Happened = { merges: 0, splits: 0, renames: 0 };
  const watched = (runner: Runner, notes: Notes): Runner => ({
    run: <P extends Params, R extends Row>(statement: Statement<P, R>, params: P): Promise<R[]> => {
      notes.note(statement.name, params);
      return runner.run(statement, params);
    },
  });
  return {
    happened,
    engine: {
      info: () => engine.info(),
      run: (statement, params) => engine.run(statement, params),
      query: (...query) => engine.query(...query),
      applySchema: (schema) => engine.applySchema(schema),
      close: () => engine.close(),
      transact: async (work) => {
        const notes = new Notes();
        const result = await engine.transact((transaction) => work(watched(transaction, notes)));
        happened.renames += notes.renames;
        for (const { entity } of notes.moved) happened[notes.created.has(entity) ? 'splits' : 'merges'] += 1;
        return result;
      },
    },
  };
}
