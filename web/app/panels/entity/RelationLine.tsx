import type { ComponentChildren } from 'preact';
import type { RelationGroup } from '../../../../shared/contract/index.ts';
import { counted, qualifierTexts } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';

/** Letters of a name from which on it is cut after some lines, and so stands in a box of its own. */
const LONG = 160;

/** One relation: whom it is with and where, its qualifiers, and the way to the claims that it stands on. */
export function RelationLine({
  relation,
  place,
  date,
}: {
  readonly relation: RelationGroup['relations'][number];
  readonly place: string | null | undefined;
  /** Stands in a column before events. */
  readonly date?: ComponentChildren;
}) {
  const { actions } = useDesk();
  const link = useLink();
  const { edge, other } = relation;
  const { from, type, to, modality } = edge;
  const qualifiers = qualifierTexts(edge.qualifiers, modality);
  const glyph = <Glyph kind={other.kind} spoken />;
  return (
    <li
      class={date ? 'relation event' : 'relation'}
      onMouseEnter={() => actions.hover(other.id)}
      onMouseLeave={() => actions.hover(null)}
    >
      {date ? <span class="event-date">{date}</span> : glyph}
      <div class="relation-text">
        {date && <>{glyph} </>}
        <a href={link({ is: 'entity', id: other.id })} class="name">
          <bdi class={other.name.length > LONG ? 'is-long' : ''}>{other.name}</bdi>
        </a>
        {place && !other.name.includes(place) && (
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
