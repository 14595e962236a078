/** Which country words tell a body to be of: "German carmaker X", "X, a Swiss insurer", "X, based in Oslo, Norway". */
import type { OrganizationKind } from '../../../../../shared/schema/index.ts';
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { BODY_NOUNS } from '../../roles/body-nouns.ts';
import { DOUBTED, type KindOf, type Told } from './told.ts';

const RULE = 'words beside the country and the body tell where it is at home';

/** Bodies that are based in a country; others are a part of it, or of none. */
const AT_HOME: ReadonlySet<OrganizationKind | undefined> = new Set([
  'company',
  'media',
  'party',
  'armed-group',
  'ngo',
  'education',
  'sport',
  'religious',
  'other',
]);
/** Nouns for bodies beside those that a bare "the company" may be. */
const MORE_NOUNS =
  `affiliate brand brewer builder chain chipmaker daily developer drugmaker exporter giant insurer lender
  label maker miner operator outlet producer startup studio subsidiary supplier utility website weekly`.split(
    /\s+/u,
  );
const NOUN = `(?:${[...Object.keys(BODY_NOUNS), ...MORE_NOUNS].join('|')})s?`;

/** "German carmaker ", "US-based " */
const OF_COUNTRY = new RegExp(`^(?:-based (?:[\\p{Ll}-]+ ){0,3}| (?:[\\p{Ll}-]+ ){0,2}${NOUN},? )$`, 'u');
/** "X, a ", "X is the largest " before the country, and the noun behind it. */
const IS_A = /^(?:,| is| was) (?:an? |the )(?:[\p{Ll}-]+ ){0,2}$/u;
const NOUN_BEHIND = new RegExp(`^ (?:[\\p{Ll}-]+ ){0,3}${NOUN}\\b`, 'u');
/** "X is based in Sackville, New Brunswick, " before the country. */
const IN_PLACE =
  /^[^.;:()“”"]{0,60}\b(?:based|headquartered) in (?:the )?(?:\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?, ?){0,2}$/u;

/** @param b the next name in the sentence */
export function basedIn({ text }: Reading, a: Mention, b: Mention | undefined, kindOf: KindOf): Told | null {
  if (!b) return null;
  const between = text.slice(a.end, b.start);
  if (DOUBTED.test(between)) return null;
  if (a.kind === 'country' && b.kind === 'organization' && AT_HOME.has(kindOf(b)))
    return OF_COUNTRY.test(between) ? told(b, a) : null;
  if (a.kind !== 'organization' || b.kind !== 'country' || !AT_HOME.has(kindOf(a))) return null;
  const isA = IS_A.test(between) && NOUN_BEHIND.test(text.slice(b.end));
  return isA || IN_PLACE.test(between) ? told(a, b) : null;
}

function told(from: Mention, to: Mention): Told {
  return { type: 'BASED_IN', from, to, rule: RULE };
}
