import type { RelationGroup } from '../../../../shared/contract/index.ts';
import { CARD_RELATIONS_MOST } from '../../state/pages/panel-actions.ts';
import { numberText, relationText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { RelationLine } from './RelationLine.tsx';

/** The relations of one type and direction: each with who it is with, its qualifiers, and the way to its claims. */
export function Relations({
  of,
  group,
  placeOf = () => null,
  bare = false,
}: {
  readonly of: string;
  readonly group: RelationGroup;
  /** Where an entity at the other end belongs, where its name alone says too little. */
  readonly placeOf?: (id: string) => string | null;
  /** Those that a chart above leaves out: without a heading of their own. */
  readonly bare?: boolean;
}) {
  const { actions } = useDesk();
  const { relations, total, type, direction } = group;
  const all = total <= CARD_RELATIONS_MOST;
  const list = (
    <ul class="relations">
      {relations.map((relation) => (
        <RelationLine
          key={`${relation.edge.from} ${relation.edge.to}`}
          relation={relation}
          place={placeOf(relation.other.id)}
        />
      ))}
    </ul>
  );
  if (bare) return list;
  return (
    <section class="group">
      <h2>
        {relationText(type, direction)} <span class="count">{numberText(total)}</span>
      </h2>
      {list}
      {relations.length < total &&
        (relations.length < CARD_RELATIONS_MOST ? (
          <button type="button" class="plain" onClick={() => actions.showAllRelations(of)}>
            {all ? `Show all ${numberText(total)}` : `Show ${CARD_RELATIONS_MOST} of ${numberText(total)}`}
          </button>
        ) : (
          <p class="note">
            {numberText(relations.length)} of {numberText(total)} listed; a query shows the others.
          </p>
        ))}
    </section>
  );
}
