import {
  MODALITIES,
  QUALIFIERS,
  type Qualifier,
  type RelationType,
  relationDefinition,
} from '../../../../shared/schema/index.ts';
import { type AddedClaim, possibleTypes, withEnd, withType } from '../../state/correct/drafts.ts';
import { modalityText } from '../../state/reading.ts';
import { Choice } from '../frame/Choice.tsx';
import { useDesk } from '../frame/context.ts';
import { EntityPicker } from './EntityPicker.tsx';

/** A claim by hand: its ends, its relation, how it is told, and its qualifiers. */
export function ClaimFields({ draft }: { draft: AddedClaim }) {
  const { actions } = useDesk();
  const { from, type, to, modality, confirms } = draft;
  const change = actions.changeDraft;
  const types = possibleTypes(from, to);
  if (confirms && from && to && type) {
    return (
      <p class="picked">
        <bdi>{from.name}</bdi> <em>{relationDefinition(type).reads}</em> <bdi>{to.name}</bdi>
      </p>
    );
  }
  return (
    <>
      <EntityPicker label="From" chosen={from} onChoose={(end) => change(withEnd(draft, 'from', end))} />
      <Choice
        label="Relation"
        value={type ?? ''}
        options={[
          ['', 'Pick one'],
          ...types.map((each): [string, string] => [each, relationDefinition(each).reads]),
        ]}
        onChange={(value) => change(withType(draft, types.find((each) => each === value) ?? null))}
      />
      <EntityPicker label="To" chosen={to} onChoose={(end) => change(withEnd(draft, 'to', end))} />
      <Choice
        label="How it is told"
        value={modality}
        options={MODALITIES.map((each) => [each, modalityText(each) ?? 'as a fact'])}
        onChange={(value) =>
          change({ ...draft, modality: MODALITIES.find((each) => each === value) ?? 'asserted' })
        }
      />
      {type && <QualifierFields draft={draft} type={type} />}
    </>
  );
}

function QualifierFields({ draft, type }: { draft: AddedClaim; type: RelationType }) {
  const { actions } = useDesk();
  const { qualifiers, required } = relationDefinition(type);
  const set = (name: Qualifier, value: string) => {
    const { [name]: _, ...others } = draft.qualifiers;
    actions.changeDraft({ ...draft, qualifiers: value === '' ? others : { ...others, [name]: value } });
  };
  return (
    <div class="field-pairs">
      {qualifiers.map((name) => {
        const { values, reads } = QUALIFIERS[name];
        const value = draft.qualifiers[name] ?? '';
        const label = required.includes(name) ? reads : `${reads} (optional)`;
        return values === 'date' ? (
          <label key={name} class="field">
            <span>{label}</span>
            <input
              type="text"
              placeholder="2024-03-24"
              value={value}
              onInput={(event) => set(name, event.currentTarget.value)}
            />
          </label>
        ) : (
          <Choice
            key={name}
            label={label}
            value={value}
            options={[['', 'Pick one'], ...values.map((each): [string, string] => [each, each])]}
            onChange={(next) => set(name, next)}
          />
        );
      })}
    </div>
  );
}
