/** A ministry, an army or a court whose name begins with a country is part of it, also where only the name says so. */
import type { OrganizationKind } from '../../../shared/schema/index.ts';
import { countryWord } from '../identity/countries.ts';
import { namedReference, type Reading, type Reference } from '../reading.ts';
import { countryWordsAt, wordsOfMention } from '../spans/nested.ts';
import type { EntityDraft, RelationDraft } from './drafts.ts';

const STATE_KINDS: ReadonlySet<OrganizationKind | undefined> = new Set(['government', 'military', 'court']);
/** How sure the rule is: right in nine of ten cases of the training articles. */
const CONFIDENCE = 0.9;

/**
 * Relations with what names of state bodies say: PART_OF for those that no link ties to a country yet, the name as
 * evidence for those that one ties to it, and none to another country. The country has to be in the article.
 */
export function withStateBodies(
  reading: Reading,
  entities: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const byName = countriesByName(reading, entities);
  const isCountry = (ref: Reference) => entities.get(ref)?.organizationKind === 'country';
  const kept = relations.filter(({ type, from, to }) => {
    const own = byName.get(from);
    return type !== 'PART_OF' || !own || own.to === to || !isCountry(to);
  });
  const told = kept.map((relation) => {
    const own = byName.get(relation.from);
    const same = relation.type === 'PART_OF' && own?.to === relation.to;
    return same ? { ...relation, start: own.start, end: own.end } : relation;
  });
  const tied = new Set(kept.filter(({ type }) => type === 'PART_OF').map(({ from }) => from));
  return [...told, ...[...byName.values()].filter(({ from }) => !tied.has(from))];
}

function countriesByName(
  reading: Reading,
  entities: ReadonlyMap<Reference, EntityDraft>,
): Map<Reference, RelationDraft> {
  const countries = countriesOf(reading);
  const found = new Map<Reference, RelationDraft>();
  for (const mention of reading.mentions) {
    const from = namedReference(reading, mention);
    if (mention.kind !== 'organization' || found.has(from)) continue;
    if (!STATE_KINDS.has(entities.get(from)?.organizationKind)) continue;
    const words = wordsOfMention(mention, reading.sentences);
    const count = countryWordsAt(words);
    const key = words[count] === '-' ? undefined : countryWord(words.slice(0, count).join(' '))?.key;
    const to = key && countries.get(key);
    if (!to) continue;
    const { start, end } = mention;
    found.set(from, { type: 'PART_OF', from, to, modality: 'asserted', start, end, confidence: CONFIDENCE });
  }
  return found;
}

function countriesOf(reading: Reading): ReadonlyMap<string, Reference> {
  const countries = new Map<string, Reference>();
  for (const mention of reading.mentions) {
    const key = mention.kind === 'country' ? countryWord(mention.text)?.key : undefined;
    if (key) countries.set(key, namedReference(reading, mention));
  }
  return countries;
}
