/** Takes in what an export holds: its articles, and what people decided. */
import type { ImportSummary, IngestEvent } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { takeImported } from '../decisions/service.ts';
import type { Intake, TakeOptions } from '../intake.ts';
import type { Note } from '../log.ts';
import { importedArticles } from './lines.ts';

export interface Importing {
  readonly engine: Engine;
  readonly intake: Intake;
  /** Notes decisions. */
  readonly note: Note;
  readonly noteArticles: TakeOptions['note'];
}

/** @throws DramatisError INPUT where a line is not of the format, or an article was refused; the others stay */
export async function importLines(
  { engine, intake, note, noteArticles }: Importing,
  lines: AsyncIterable<string>,
): Promise<ImportSummary> {
  let claims = 0;
  const refused: IngestEvent[] = [];
  const onEvent = (event: IngestEvent): void => {
    claims += event.claimsAdded;
    if (event.outcome === 'failed') refused.push(event);
  };
  const decisions: Decision[] = [];
  const articles = importedArticles(lines, (decision) => decisions.push(decision));
  const taken = intake.take(articles, { replace: false, onEvent, note: noteArticles });
  // Decisions that were read stay with the articles that were, also where a later line is refused.
  let decided = 0;
  const { added, updated, unchanged } = await taken.finally(async () => {
    decided = await takeImported(engine, decisions, note);
  });
  if (refused.length > 0) throw incompleteImport(refused);
  return { articles: added + updated + unchanged, changed: added + updated, claims, decisions: decided };
}

/** An import of which not every article could be taken in; the others are in the store. */
function incompleteImport(refused: readonly IngestEvent[]): DramatisError {
  const first = refused[0]?.reason ?? '';
  return new DramatisError(
    'INPUT',
    `${refused.length} of the imported articles were refused. The first: ${first}`,
    {
      where: refused.map(({ id }) => id).join(', '),
      advice: 'All other articles are in the store. Import a file that `dramatis export` wrote.',
    },
  );
}
