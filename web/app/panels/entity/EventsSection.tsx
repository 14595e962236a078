import type { RelationGroup } from '../../../../shared/contract/index.ts';
import { byDate } from '../../state/pages/page-sections.ts';
import { CARD_RELATIONS_MOST } from '../../state/pages/panel-actions.ts';
import { counted, dateText, numberText, qualifierTexts, relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';

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
          <Event key={relation.other.id} {...relation} />
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

function Event({ edge, other }: RelationGroup['relations'][number]) {
  const { actions } = useDesk();
  const link = useLink();
  const { start, place } = other.properties;
  const { from, type, to, modality } = edge;
  const tags = qualifierTexts(edge.qualifiers, modality);
  return (
    <li
      class="relation event"
      onMouseEnter={() => actions.hover(other.id)}
      onMouseLeave={() => actions.hover(null)}
    >
      <span class="event-date">
        {start ? <time dateTime={start}>{dateText(start)}</time> : 'date unknown'}
      </span>
      <div class="relation-text">
        <Glyph kind={other.kind} spoken />{' '}
        <a href={link({ is: 'entity', id: other.id })} class="name">
          <bdi>{other.name}</bdi>
        </a>
        {place && (
          <span class="relation-place">
            , <bdi>{place}</bdi>
          </span>
        )}
        {tags.length > 0 && <span class="qualifiers">{tags.join(' · ')}</span>}
      </div>
      <a class="evidence-link" href={link({ is: 'relation', from, type, to })}>
        {counted(edge.claims, 'claim')}
        <span class="unseen"> that it stands on</span>
      </a>
    </li>
  );
}
