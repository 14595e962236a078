import type { GraphNode } from '../../../../shared/contract/index.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { KIND_NAMES, kindDefinition } from '../../../../shared/schema/index.ts';
import type { Chosen, Draft } from '../../state/correct/drafts.ts';
import { shownValue } from '../../state/loadable.ts';
import { Choice } from '../frame/Choice.tsx';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { ClaimFields } from './ClaimFields.tsx';
import { EntityPicker } from './EntityPicker.tsx';

/** What has to be filled in for each verb. */
export function DraftFields({ draft }: { draft: Draft }) {
  const { actions } = useDesk();
  const change = actions.changeDraft;
  switch (draft.verb) {
    case 'merge':
    case 'apart':
      return (
        <>
          <About entity={draft.a} />
          <EntityPicker
            label={draft.verb === 'merge' ? 'is the same as' : 'is not'}
            chosen={draft.b}
            kind={draft.a.kind}
            onChoose={(b) => change({ ...draft, b })}
          />
        </>
      );
    case 'split':
      return (
        <>
          <About entity={draft.entity} />
          <ArticleChoice
            entity={draft.entity}
            value={draft.article}
            onChange={(article) => change({ ...draft, article })}
          />
        </>
      );
    case 'rename':
      return (
        <label class="field">
          <span>Name</span>
          <input
            type="text"
            dir="auto"
            maxLength={500}
            value={draft.name}
            onInput={(event) => change({ ...draft, name: event.currentTarget.value })}
          />
        </label>
      );
    case 'kind':
      return (
        <>
          <About entity={draft.entity} />
          <Choice
            label="Kind"
            value={draft.kind}
            options={KIND_NAMES.map((kind) => [kind, kindDefinition(kind).reads])}
            onChange={(value) => {
              const kind = KIND_NAMES.find((each) => each === value);
              if (kind) change({ ...draft, kind });
            }}
          />
        </>
      );
    case 'reject-entity':
      return <About entity={draft.entity} />;
    case 'reject-claim':
      return (
        <blockquote class="decide-quote" dir="auto">
          {draft.told}
        </blockquote>
      );
    case 'pin':
      return <PropertyFields draft={draft} />;
    case 'add-claim':
      return <ClaimFields draft={draft} />;
  }
}

function About({ entity }: { entity: Chosen }) {
  return (
    <p class="picked">
      <Glyph kind={entity.kind} spoken />
      <bdi>{entity.name}</bdi>
    </p>
  );
}

/** The articles of the card that is open: those that name this entity. */
function ArticleChoice({
  entity,
  value,
  onChange,
}: {
  entity: Chosen;
  value: string;
  onChange: (id: string) => void;
}) {
  const card = shownValue(useDesk().explorer.card.value);
  const articles = card?.entity.id === entity.id ? card.articles : [];
  const options = articles.map(({ id, title, source, publishedAt }): [string, string] => [
    id,
    [title ?? 'Untitled', source, publishedAt && dateText(publishedAt)]
      .filter(Boolean)
      .join(' · ')
      .slice(0, 200),
  ]);
  return (
    <Choice
      label="Article that is about another"
      value={value}
      options={[['', 'Pick one'], ...options]}
      onChange={onChange}
    />
  );
}

function PropertyFields({ draft }: { draft: Extract<Draft, { verb: 'pin' }> }) {
  const { actions } = useDesk();
  const { properties } = kindDefinition(draft.entity.kind);
  const values = properties[draft.property]?.values;
  const set = (value: string) => actions.changeDraft({ ...draft, value });
  return (
    <>
      <About entity={draft.entity} />
      <Choice
        label="Property"
        value={draft.property}
        options={Object.entries(properties).map(([name, { reads }]) => [name, reads])}
        onChange={(property) => actions.changeDraft({ ...draft, property, value: '' })}
      />
      {Array.isArray(values) ? (
        <Choice
          label="Value"
          value={draft.value}
          options={[
            ['', 'Pick one'],
            ...values.map((each): [string, string] => [each, each.replaceAll('-', ' ')]),
          ]}
          onChange={set}
        />
      ) : (
        <label class="field">
          <span>Value{values === 'date' && ': a date as 2024, 2024-03 or 2024-03-24'}</span>
          <input
            type="text"
            dir="auto"
            maxLength={500}
            value={draft.value}
            onInput={(event) => set(event.currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}

/** An entity as a draft names it. */
export function chosenOf({ id, kind, name }: GraphNode): Chosen {
  return { id, kind, name };
}
