import type { DecideInput } from '../../../../shared/contract/index.ts';
import {
  type Kind,
  kindDefinition,
  type Modality,
  type Qualifier,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
  signatureAllows,
} from '../../../../shared/schema/index.ts';

/** What a reader is about to decide, as far as the form is filled in. */

/** An entity that was opened or picked. */
export interface Chosen {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}

/** An entity as a draft names it. */
export function chosenOf({ id, kind, name }: Chosen): Chosen {
  return { id, kind, name };
}

export type Draft =
  | { readonly verb: 'merge'; readonly a: Chosen; readonly b: Chosen | null }
  | { readonly verb: 'apart'; readonly a: Chosen; readonly b: Chosen | null }
  /** `called`: only what the article calls so, or '' for all of it. */
  | { readonly verb: 'split'; readonly entity: Chosen; readonly article: string; readonly called: string }
  | { readonly verb: 'rename'; readonly entity: Chosen; readonly name: string }
  | { readonly verb: 'kind'; readonly entity: Chosen; readonly kind: Kind }
  | { readonly verb: 'reject-entity'; readonly entity: Chosen }
  | { readonly verb: 'reject-claim'; readonly claim: string; readonly told: string }
  | AddedClaim
  | { readonly verb: 'pin'; readonly entity: Chosen; readonly property: string; readonly value: string };

export interface AddedClaim {
  readonly verb: 'add-claim';
  readonly from: Chosen | null;
  readonly type: RelationType | null;
  readonly to: Chosen | null;
  readonly modality: Modality;
  readonly qualifiers: Readonly<Partial<Record<Qualifier, string>>>;
  /** It confirms what is stated already, so that its ends and type stand fast. */
  readonly confirms: boolean;
}

export type Verb = Draft['verb'];

/** What each verb is called on its button, and what it does, in one sentence. */
export const VERBS: Readonly<Record<Verb, { readonly reads: string; readonly does: string }>> = {
  merge: {
    reads: 'Merge',
    does: 'These two are one. Whatever is said of either is said of the one that they become.',
  },
  apart: { reads: 'Keep apart', does: 'These two are two, whatever their names have in common.' },
  split: { reads: 'Split off', does: 'What one article says under this name is about another.' },
  rename: { reads: 'Rename', does: 'This one is shown under another name; its other names stay.' },
  kind: {
    reads: 'Change kind',
    does: 'Whatever any article calls so is of another kind, now and later.',
  },
  'reject-entity': {
    reads: 'Reject name',
    does: 'Whatever any article calls so is nobody and nothing: it goes, with all its relations.',
  },
  'reject-claim': { reads: 'Reject claim', does: 'The article does not say this.' },
  'add-claim': {
    reads: 'Add a claim',
    does: 'A relation that stands on your word instead of a sentence, and is shown as such.',
  },
  pin: { reads: 'Set a property', does: 'This property has this value, whatever articles say.' },
};

/** A claim by hand, with nothing said of it yet but whom it is about. */
export function newClaim(from: Chosen | null): AddedClaim {
  return {
    verb: 'add-claim',
    from,
    type: null,
    to: null,
    modality: 'asserted',
    qualifiers: {},
    confirms: false,
  };
}

/** What is still missing, in words; null where it can be decided. */
export function draftProblem(draft: Draft): string | null {
  switch (draft.verb) {
    case 'merge':
    case 'apart':
      if (!draft.b) return 'Pick the other one.';
      return draft.a.id === draft.b.id ? 'These are one already. Pick another.' : null;
    case 'split':
      return draft.article === '' ? 'Pick the article that is about another.' : null;
    case 'rename':
      return nameProblem(draft.name, draft.entity.name);
    case 'kind':
      return draft.kind === draft.entity.kind ? 'Pick the kind that it is.' : null;
    case 'pin':
      return pinProblem(draft);
    case 'add-claim':
      return claimProblem(draft);
    case 'reject-entity':
    case 'reject-claim':
      return null;
  }
}

function nameProblem(name: string, present: string): string | null {
  if (name.trim() === '') return 'Write its name.';
  return name.trim() === present ? 'It is called so already. Write another name.' : null;
}

function pinProblem({ entity, property, value }: Extract<Draft, { verb: 'pin' }>): string | null {
  const definition = kindDefinition(entity.kind).properties[property];
  if (!definition) return 'Pick a property.';
  if (value.trim() === '') return 'Give its value.';
  return definition.values === 'date' ? dateProblem(value) : null;
}

function claimProblem({ from, type, to, qualifiers }: AddedClaim): string | null {
  if (!from || !to) return 'Pick both ends.';
  if (!type) return 'Pick a relation.';
  if (from.id === to.id) return 'A relation goes between two.';
  if (!signatureAllows(type, from.kind, to.kind))
    return `No ${kindDefinition(from.kind).reads} “${relationDefinition(type).reads}” a ${kindDefinition(to.kind).reads}. Pick another relation, or other ends.`;
  const missing = relationDefinition(type).required.find((name) => !qualifiers[name]);
  if (missing) return `Say its ${missing === 'as' ? 'part' : missing}.`;
  const dates = [qualifiers.since, qualifiers.until].filter((date = '') => date.trim() !== '');
  return dates.map((date = '') => dateProblem(date)).find((problem) => problem !== null) ?? null;
}

function dateProblem(date: string): string | null {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.trim())
    ? null
    : 'Write the date as 2024, 2024-03 or 2024-03-24.';
}

/** The relations that can be between two, in the order of the schema; every one of an end that is not picked yet. */
export function possibleTypes(from: Chosen | null, to: Chosen | null): RelationType[] {
  return RELATION_TYPES.filter((type) =>
    relationDefinition(type).signature.some(
      ([subject, object]) => (!from || from.kind === subject) && (!to || to.kind === object),
    ),
  );
}

/** The draft as a request that only asks what it would change; null while something is missing. */
export function requestOf(draft: Draft, note: string): DecideInput | null {
  if (draftProblem(draft) !== null) return null;
  const said = { note: note.trim() === '' ? null : note.trim(), preview: true };
  switch (draft.verb) {
    case 'merge':
    case 'apart':
      return draft.b && { verb: draft.verb, a: draft.a.id, b: draft.b.id, ...said };
    case 'split':
      return {
        verb: 'split',
        entity: draft.entity.id,
        article: draft.article,
        ...(draft.called === '' ? {} : { called: draft.called }),
        ...said,
      };
    case 'rename':
      return { verb: 'rename', entity: draft.entity.id, name: draft.name.trim(), ...said };
    case 'kind':
      return { verb: 'kind', entity: draft.entity.id, kind: draft.kind, ...said };
    case 'reject-entity':
      return { verb: 'reject-entity', entity: draft.entity.id, ...said };
    case 'reject-claim':
      return { verb: 'reject-claim', claim: draft.claim, ...said };
    case 'pin':
      return {
        verb: 'pin',
        entity: draft.entity.id,
        property: draft.property,
        value: draft.value.trim(),
        ...said,
      };
    case 'add-claim':
      return claimRequest(draft, said);
  }
}

function claimRequest(
  { from, type, to, modality, qualifiers }: AddedClaim,
  said: { readonly note: string | null; readonly preview: boolean },
): DecideInput | null {
  if (!from || !type || !to) return null;
  const allowed = relationDefinition(type).qualifiers;
  const given = Object.entries(qualifiers).filter(
    ([name, value]) => allowed.some((each) => each === name) && value.trim() !== '',
  );
  const own = Object.fromEntries(given.map(([name, value]) => [name, value.trim()]));
  return { verb: 'add-claim', from: from.id, type, to: to.id, modality, qualifiers: own, ...said };
}

/** The same with another end, and without the relation and its qualifiers where they no longer fit. */
export function withEnd(draft: AddedClaim, side: 'from' | 'to', end: Chosen | null): AddedClaim {
  const next = { ...draft, [side]: end };
  const fits = next.type === null || possibleTypes(next.from, next.to).includes(next.type);
  return fits ? next : { ...next, type: null, qualifiers: {} };
}

/** The same with another relation; qualifiers that it does not have are gone. */
export function withType(draft: AddedClaim, type: RelationType | null): AddedClaim {
  const allowed = type ? relationDefinition(type).qualifiers : [];
  const kept = Object.entries(draft.qualifiers).filter(([name]) => allowed.some((each) => each === name));
  return { ...draft, type, qualifiers: Object.fromEntries(kept) };
}
