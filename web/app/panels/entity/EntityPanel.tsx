import type { EntityCard } from '../../../../shared/contract/index.ts';
import { kindDefinition } from '../../../../shared/schema/index.ts';
import { shownValue } from '../../state/loadable.ts';
import { eventsOf, linesOf, otherGroups, type PagePart, pageParts } from '../../state/pages/page-sections.ts';
import { counted, kindText, numberText, otherNames, propertyTexts } from '../../state/reading.ts';
import { ArticleHeads } from '../article/ArticleHeads.tsx';
import { Correct } from '../correct/Correct.tsx';
import { ExpandTools } from '../explore/ExpandTools.tsx';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { FaultNotice } from '../frame/Notice.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { AccountsSection } from './AccountsSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { HoldingsSection } from './HoldingsSection.tsx';
import { Relations } from './Relations.tsx';
import { StructureSection } from './StructureSection.tsx';

/** One entity: who or what it is, its roles, its relations, its articles. */
export function EntityPanel() {
  const state = useDesk().explorer.card.value;
  const card = shownValue(state);
  return (
    <article class="card" aria-label={card ? `Card of ${card.entity.name.slice(0, 200)}` : 'Card'}>
      <Heading over={card ? <CardKind entity={card.entity} /> : 'Entity'}>
        {card ? card.entity.name : <span class="unseen">Entity</span>}
      </Heading>
      {card && <Card card={card} />}
      {!card && state.is === 'failed' && <FaultNotice fault={state.fault} />}
      {!card && state.is !== 'failed' && <Skeleton lines={12} />}
    </article>
  );
}

function CardKind({ entity }: { entity: EntityCard['entity'] }) {
  const kind = kindDefinition(entity.kind).reads;
  return (
    <>
      <Glyph kind={entity.kind} /> {kind}
      {kindText(entity) !== kind && ` · ${kindText(entity)}`}
    </>
  );
}

function Card({ card }: { card: EntityCard }) {
  const { entity, groups, articles, totalArticles } = card;
  const names = otherNames(entity);
  const properties = propertyTexts(entity);
  return (
    <>
      {names.length > 0 && <OtherNames names={names} />}
      {properties.length > 0 && (
        <dl class="facts">
          {properties.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <ExpandTools id={entity.id} degree={entity.degree} />
      <Correct entity={entity} />
      {pageParts(entity.kind).map((part) => (
        <Part key={part} part={part} card={card} />
      ))}
      {otherGroups(card).map((group) => (
        <Relations key={`${group.type} ${group.direction}`} of={entity.id} group={group} />
      ))}
      {groups.length === 0 && <p class="note">No relation of it is stated in any article.</p>}
      <section class="group">
        <h2>
          Articles <span class="count">{numberText(totalArticles)}</span>
        </h2>
        <ArticleHeads articles={articles} />
        {articles.length < totalArticles && (
          <p class="note">
            The newest {articles.length} of {numberText(totalArticles)} are listed.
          </p>
        )}
      </section>
    </>
  );
}

/** The parts that are made for a kind: its roles or holders, its structure, its accounts, its events. */
function Part({ part, card }: { part: PagePart; card: EntityCard }) {
  const { id } = card.entity;
  switch (part) {
    case 'holdings':
      return <HoldingsSection card={card} />;
    case 'structure':
      return <StructureSection of={id} lines={linesOf(card)} />;
    case 'accounts':
      return <AccountsSection of={id} lines={linesOf(card)} />;
    case 'events':
      return <EventsSection of={id} group={eventsOf(card)} />;
  }
}

const NAMES = 6;

function OtherNames({ names }: { names: readonly string[] }) {
  return (
    <p class="aliases">
      also{' '}
      {names.slice(0, NAMES).map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {names.length > NAMES && ` and ${counted(names.length - NAMES, 'more name')}`}
    </p>
  );
}
