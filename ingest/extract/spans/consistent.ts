/** One name is of one kind throughout an article: what the labels call otherwise now and then goes with the most, and the surest. */

import { fold } from '../../../shared/model/names.ts';
import { withoutPossessive } from '../../../shared/model/possessive.ts';
import { countryKeys, countryWord } from '../identity/countries.ts';
import type { Mention } from './mentions.ts';

type NameKind = 'person' | 'organization' | 'country';
/** How sure the labels are that a name is of each kind, added up over its mentions. */
type Sums = Readonly<Record<NameKind, number>>;

/** The mentions with the kind that their name mostly has; a country stays apart from its team. */
export function withConsistentKinds(mentions: readonly Mention[]): Mention[] {
  const sums = new Map<string, Record<NameKind, number>>();
  for (const mention of mentions) {
    if (!isName(mention.kind)) continue;
    const key = nameKey(mention);
    const own = sums.get(key) ?? { person: 0, organization: 0, country: 0 };
    own[mention.kind] += mention.certainty;
    sums.set(key, own);
  }
  return mentions.map((mention) => {
    const own = isName(mention.kind) ? sums.get(nameKey(mention)) : undefined;
    const kind = own ? mostly(own, mention) : mention.kind;
    return kind === mention.kind ? mention : { ...mention, kind };
  });
}

function isName(kind: Mention['kind']): kind is NameKind {
  return kind === 'person' || kind === 'organization' || kind === 'country';
}

/** Every word for a country is one name; any other name is its words. */
function nameKey({ text }: Mention): string {
  return countryWord(text) ? `country ${countryKeys([text])[0]}` : fold(withoutPossessive(text));
}

/** A team bears the name of its country: only a name that is far more often the country is taken for it. */
const COUNTRY_MAJORITY = 3;

function mostly(sums: Sums, { kind, text }: Mention): Mention['kind'] {
  if (!isName(kind)) return kind;
  if (countryWord(text)) return sums.country > sums[kind] * COUNTRY_MAJORITY ? 'country' : kind;
  if (kind === 'country' && sums.organization > 0) return 'organization';
  const others: readonly NameKind[] = ['person', 'organization'];
  return others.find((other) => sums[other] > sums[kind]) ?? kind;
}
