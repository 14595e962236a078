/** A ministry is part of the country in its name, and a national team is based in it, also where only the name says so. */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { OrganizationKind, RelationType } from '../../../../shared/schema/index.ts';
import { countryWord } from '../../identity/countries.ts';
import { namedReference, type Reading, type Reference } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { countryWordsAt, wordsOfMention } from '../../spans/nested.ts';
import type { EntityDraft, RelationDraft } from '../drafts.ts';

/** What a country in a name says, by the kind of the body. Of other kinds it is right less often than not. */
const TIES: Readonly<Partial<Record<OrganizationKind, RelationType>>> = {
  government: 'PART_OF',
  military: 'PART_OF',
  court: 'PART_OF',
  sport: 'BASED_IN',
};
/** Whether a body of this kind is a part of its country. */
export function isOfState(kind: OrganizationKind | undefined): boolean {
  return kind !== undefined && TIES[kind] === 'PART_OF';
}

const IN_NAME = 'the country stands in the name of the body';
/** How sure the rule is: right in nine of ten cases of the training articles. */
const CONFIDENCE = 0.9;
/** Words of the longest country name at the end of a name. */
const MAX_WORDS = 4;

/**
 * Relations with what names say: a tie for those bodies that no link ties to a country yet, the name as evidence for
 * those that one ties to it, and none to another country. The country has to be in the article.
 */
export function withCountryTies(
  reading: Reading,
  entities: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const byName = tiesByName(reading, entities);
  const isCountry = (ref: Reference) => entities.get(ref)?.organizationKind === 'country';
  const kept = relations.filter(({ type, from, to }) => {
    const own = byName.get(from);
    return type !== own?.type || own.to === to || !isCountry(to);
  });
  const told = kept.map((relation) => {
    const own = byName.get(relation.from);
    const same = relation.type === own?.type && own.to === relation.to;
    return same ? { ...relation, start: own.start, end: own.end } : relation;
  });
  const tied = new Set(kept.map(({ type, from }) => `${type} ${from}`));
  return [...told, ...[...byName.values()].filter(({ type, from }) => !tied.has(`${type} ${from}`))];
}

function tiesByName(
  reading: Reading,
  entities: ReadonlyMap<Reference, EntityDraft>,
): Map<Reference, RelationDraft> {
  const countries = countriesOf(reading);
  const found = new Map<Reference, RelationDraft>();
  for (const mention of reading.mentions) {
    if (mention.kind !== 'organization') continue;
    const from = namedReference(reading, mention);
    const type = TIES[entities.get(from)?.organizationKind ?? 'other'];
    const to = type && !found.has(from) ? countries.get(countryInName(reading, mention) ?? '') : undefined;
    if (!type || !to) continue;
    const { start, end } = mention;
    const because = { from: mention, to: null, rules: [IN_NAME] };
    found.set(from, { type, from, to, modality: 'asserted', start, end, confidence: CONFIDENCE, because });
  }
  return found;
}

/** The key of the country that a name begins with, or ends in behind "of": "Iraqi army", "Bank of Korea". */
function countryInName({ sentences }: Reading, mention: Mention): string | null {
  const words = wordsOfMention(mention, sentences);
  const count = countryWordsAt(words);
  // "Japan's" alone is no team of Japan, whatever it was taken for.
  if (count > 0 && words.slice(count).every(isPossessive)) return null;
  const first = words[count] === '-' ? undefined : countryWord(words.slice(0, count).join(' '))?.key;
  if (first) return first;
  const of = words.findLastIndex((word) => word.toLowerCase() === 'of');
  const rest = words.slice(of + 1).filter((word, k) => k > 0 || word.toLowerCase() !== 'the');
  if (of < 1 || rest.length > MAX_WORDS) return null;
  const last = countryWord(rest.join(' '));
  return last?.form === 'noun' ? last.key : null;
}

function countriesOf(reading: Reading): ReadonlyMap<string, Reference> {
  const countries = new Map<string, Reference>();
  for (const mention of reading.mentions) {
    const key = mention.kind === 'country' ? countryWord(mention.text)?.key : undefined;
    if (key) countries.set(key, namedReference(reading, mention));
  }
  return countries;
}
