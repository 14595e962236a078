import type { RelationGroup } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { byDate } from '../../state/pages/page-sections.ts';
import { CARD_RELATIONS_MOST } from '../../state/pages/panel-actions.ts';
import { numberText, relationText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { RelationLine } from './RelationLine.tsx';

/** What somebody took part in, by date. */
export function EventsSection({ of, group }: { of: string; group: RelationGroup | null }) {
  const { actions } = useDesk();
  if (!group) return null;
  const { relations, total, type, direction } = group;
  const some = relations.length < total;
  return (
    <section class="group">
      <h2>
        {relationText(type, direction)} <span class="count">{numberText(total)}</span>
      </h2>
      <ol class="events">
        {byDate(relations).map((relation) => (
          <Event key={relation.other.id} relation={relation} />
        ))}
      </ol>
      {some && (
        <p class="note">
          The best supported {numberText(relations.length)} of {numberText(total)}, by date.{' '}
          {relations.length < Math.min(total, CARD_RELATIONS_MOST) && (
            <button type="button" class="plain" onClick={() => actions.showAllRelations(of)}>
              Show {total <= CARD_RELATIONS_MOST ? 'all' : `${CARD_RELATIONS_MOST}`}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function Event({ relation }: { relation: RelationGroup['relations'][number] }) {
  const { start, place } = relation.other.properties;
  const date = start ? <time dateTime={start}>{dateText(start)}</time> : 'date unknown';
  return <RelationLine relation={relation} place={place} date={date} />;
}
