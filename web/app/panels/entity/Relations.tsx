import type { RelationGroup } from '../../../../shared/contract/index.ts';
import { roleContext } from '../../state/graph/graph.ts';
import { CARD_RELATIONS_MOST } from '../../state/pages/panel-actions.ts';
import { counted, numberText, qualifierTexts, relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';

/** The relations of one type and direction: each with who it is with, its qualifiers, and the way to its claims. */
export function Relations({
  of,
  group,
  bare = false,
}: {
  readonly of: string;
  readonly group: RelationGroup;
  /** Those that a chart above leaves out: without a heading of their own. */
  readonly bare?: boolean;
}) {
  const { actions } = useDesk();
  const { relations, total, type, direction } = group;
  const all = total <= CARD_RELATIONS_MOST;
  const list = (
    <ul class="relations">
      {relations.map((relation) => (
        <Relation key={`${relation.edge.from} ${relation.edge.to}`} {...relation} />
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

function Relation({ edge, other }: RelationGroup['relations'][number]) {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const place = roleContext(explorer.shown.value, other.id);
  const { from, type, to, modality } = edge;
  const qualifiers = qualifierTexts(edge.qualifiers, modality);
  return (
    <li
      class="relation"
      onMouseEnter={() => actions.hover(other.id)}
      onMouseLeave={() => actions.hover(null)}
    >
      <Glyph kind={other.kind} spoken />
      <div class="relation-text">
        <a href={link({ is: 'entity', id: other.id })} class="name">
          <bdi>{other.name}</bdi>
        </a>
        {place && (
          <span class="relation-place">
            , <bdi>{place}</bdi>
          </span>
        )}
        {qualifiers.length > 0 && <span class="qualifiers">{qualifiers.join(' · ')}</span>}
      </div>
      <a class="evidence-link" href={link({ is: 'relation', from, type, to })}>
        {counted(edge.claims, 'claim')}
        <span class="unseen"> that it stands on</span>
      </a>
    </li>
  );
}
