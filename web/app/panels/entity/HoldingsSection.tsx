import type { EntityCard, Holdings, RelationGroup } from '../../../../shared/contract/index.ts';
import { shownValue } from '../../state/loadable.ts';
import { bodyOf, groupOf } from '../../state/pages/page-sections.ts';
import { counted, numberText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { Gantt } from './Gantt.tsx';
import { Relations } from './Relations.tsx';

/** The roles of a person, or the holders of a role, in sequence. */
export function HoldingsSection({ card }: { card: EntityCard }) {
  const state = useDesk().explorer.pages.holdings.value;
  const found = shownValue(state);
  const of = card.entity.id;
  const group = groupOf(card, 'HOLDS_ROLE', 'out') ?? groupOf(card, 'HOLDS_ROLE', 'in');
  if (!group) return null;
  const rows = Math.min(group.total, 8);
  return (
    <section class="group">
      <h2>
        {group.direction === 'out' ? 'holds role' : 'held by'}{' '}
        <span class="count">{numberText(group.total)}</span>
      </h2>
      {found?.entity.id === of ? (
        <Found found={found} group={group} placeOf={(role) => bodyOf(card, role)} />
      ) : state.is === 'failed' ? (
        <FaultNotice fault={state.fault} />
      ) : (
        <Skeleton lines={rows * 2} />
      )}
    </section>
  );
}

/** Relations of which nothing is known but that they were alleged have no holding, and are listed after the others. */
function Found({
  found,
  group,
  placeOf,
}: {
  found: Holdings;
  group: RelationGroup;
  placeOf: (role: string) => string | null;
}) {
  const { entity, holdings, total } = found;
  const person = entity.kind === 'Person' ? entity.id : null;
  const held = new Set(holdings.map(({ other }) => other.id));
  const others = group.relations.filter(({ other }) => !held.has(other.id));
  const role = person ? null : entity;
  return (
    <>
      <Gantt groups={[{ role, holdings }]} person={person} placeOf={placeOf} headless />
      {holdings.length < total && (
        <p class="note">
          The first {numberText(holdings.length)} of {counted(total, 'holder')} are listed.
        </p>
      )}
      {others.length > 0 && (
        <Relations of={entity.id} group={{ ...group, relations: others }} placeOf={placeOf} bare />
      )}
    </>
  );
}
