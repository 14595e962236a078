import { articleName } from '../../../../shared/model/article-name.ts';
import { dateText } from '../../../../shared/model/date-text.ts';
import { KIND_NAMES, kindDefinition } from '../../../../shared/schema/index.ts';
import type { Chosen, Draft, Verb } from '../../state/correct/drafts.ts';
import { shownValue } from '../../state/loadable.ts';
import { Choice } from '../frame/Choice.tsx';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { ClaimFields } from './ClaimFields.tsx';
import { EntityPicker } from './EntityPicker.tsx';

type DraftOf<V extends Verb> = Extract<Draft, { verb: V }>;

/** What has to be filled in for each verb. */
export function DraftFields({ draft }: { draft: Draft }) {
  switch (draft.verb) {
    case 'merge':
    case 'apart':
      return <PairFields draft={draft} />;
    case 'split':
      return <SplitFields draft={draft} />;
    case 'rename':
      return <NameField draft={draft} />;
    case 'kind':
      return <KindFields draft={draft} />;
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

/** The other one, with which the first is one, or with which it is not. */
function PairFields({ draft }: { draft: DraftOf<'merge' | 'apart'> }) {
  const { actions } = useDesk();
  return (
    <>
      <About entity={draft.a} />
      <EntityPicker
        label={draft.verb === 'merge' ? 'is the same as' : 'is not'}
        chosen={draft.b}
        kind={draft.a.kind}
        onChoose={(b) => actions.changeDraft({ ...draft, b })}
      />
    </>
  );
}

/** The article that is about another, of those of the card that is open, or what is another's where it takes two for one. */
function SplitFields({ draft }: { draft: DraftOf<'split'> }) {
  const { explorer, actions } = useDesk();
  const card = shownValue(explorer.card.value);
  const shown = card?.entity.id === draft.entity.id ? card : null;
  const articles = shown?.articles ?? [];
  const forms = [draft.entity.name, ...(shown?.entity.aliases ?? [])].map((form): [string, string] => [
    form,
    `Only where it says “${form.slice(0, 200)}”`,
  ]);
  const options = articles.map(({ id, title, source, publishedAt }): [string, string] => [
    id,
    [articleName({ id, title }), source, publishedAt && dateText(publishedAt)]
      .filter(Boolean)
      .join(' · ')
      .slice(0, 200),
  ]);
  return (
    <>
      <About entity={draft.entity} />
      <Choice
        label="Article that is about another"
        value={draft.article}
        options={[['', 'Pick one'], ...options]}
        onChange={(article) => actions.changeDraft({ ...draft, article })}
      />
      {forms.length > 1 && (
        <Choice
          label="What it says of the other"
          value={draft.called}
          options={[['', 'All that it says under this name'], ...forms]}
          onChange={(called) => actions.changeDraft({ ...draft, called })}
        />
      )}
    </>
  );
}

function NameField({ draft }: { draft: DraftOf<'rename'> }) {
  const { actions } = useDesk();
  return (
    <TextField label="Name" value={draft.name} onChange={(name) => actions.changeDraft({ ...draft, name })} />
  );
}

function KindFields({ draft }: { draft: DraftOf<'kind'> }) {
  const { actions } = useDesk();
  return (
    <>
      <About entity={draft.entity} />
      <Choice
        label="Kind"
        value={draft.kind}
        options={KIND_NAMES.map((kind) => [kind, kindDefinition(kind).reads])}
        onChange={(value) => {
          const kind = KIND_NAMES.find((each) => each === value);
          if (kind) actions.changeDraft({ ...draft, kind });
        }}
      />
    </>
  );
}

function PropertyFields({ draft }: { draft: DraftOf<'pin'> }) {
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
        <TextField
          label={`Value${values === 'date' ? ': a date as 2024, 2024-03 or 2024-03-24' : ''}`}
          value={draft.value}
          onChange={set}
        />
      )}
    </>
  );
}

function About({ entity }: { entity: Chosen }) {
  return (
    <p class="picked">
      <Glyph kind={entity.kind} spoken />
      <bdi>{entity.name}</bdi>
    </p>
  );
}

interface TextProperties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ label, value, onChange }: TextProperties) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        maxLength={500}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
