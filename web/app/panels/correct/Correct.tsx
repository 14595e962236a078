import type { GraphNode } from '../../../../shared/contract/index.ts';
import { kindDefinition } from '../../../../shared/schema/index.ts';
import { type Draft, newClaim, VERBS } from '../../state/correct/drafts.ts';
import { useDesk } from '../frame/context.ts';

/** What a reader can put right about an entity, each opening the form that shows first what it would change. */
export function Correct({ entity }: { entity: GraphNode }) {
  const { actions } = useDesk();
  return (
    <details class="correct">
      <summary>Correct</summary>
      <ul class="correct-ways">
        {draftsOf(entity).map((draft) => (
          <li key={draft.verb}>
            <button type="button" class="plain" onClick={() => actions.openDraft(draft)}>
              {VERBS[draft.verb].reads}…
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function draftsOf({ id, kind, name }: GraphNode): Draft[] {
  const entity = { id, kind, name };
  const [property] = Object.keys(kindDefinition(kind).properties);
  return [
    { verb: 'merge', a: entity, b: null },
    { verb: 'apart', a: entity, b: null },
    { verb: 'split', entity, article: '', called: '' },
    { verb: 'rename', entity, name },
    { verb: 'kind', entity, kind },
    { verb: 'reject-entity', entity },
    ...(property ? [{ verb: 'pin', entity, property, value: '' } as const] : []),
    newClaim(entity),
  ];
}
