/** What kind of body an organization is, as far as its names and the words beside them say. */
import { fold } from '../../../../shared/model/names.ts';
import { LEGAL_FORMS } from '../../../../shared/model/words.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../../shared/schema/index.ts';
import { countryWord } from '../../identity/countries.ts';
import type { Votes } from './organization-context.ts';
import { KIND_PATTERNS, WEAK_PATTERNS } from './organization-patterns.ts';
import { KNOWN_ORGANIZATIONS } from './organization-words.ts';

const KNOWN: ReadonlyMap<string, OrganizationKind> = new Map(
  ORGANIZATION_KINDS.flatMap((kind) =>
    (KNOWN_ORGANIZATIONS[kind] ?? '')
      .split(/,\s*/u)
      .flatMap((name) => (name ? [[bare(name), kind] as const] : [])),
  ),
);

/** Whether this is the name of a well-known body. */
export function isKnownBody(name: string): boolean {
  return KNOWN.has(bare(name));
}

/** What a pattern in the name counts beside the votes of the context. */
const NAME_WEIGHT = 5;
const WEAK_NAME_WEIGHT = 2.5;
const COUNTRY_WEIGHT = 2;
/** Less than this says nothing. */
const ENOUGH = 1;

/**
 * @param names all forms of one organization; the longest speaks first
 * @param context what the words beside the names say
 */
export function organizationKindOf(names: readonly string[], context: Votes = new Map()): OrganizationKind {
  const forms = [...new Set(names.map(bare))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const known = forms.map((form) => KNOWN.get(form)).find((kind) => kind !== undefined);
  if (known) return known;
  const votes = new Map(context);
  const vote = (kind: OrganizationKind, weight: number) => votes.set(kind, (votes.get(kind) ?? 0) + weight);
  const strong = forms.map((form) => kindInName(form)).find((kind) => kind !== null);
  if (strong) vote(strong, NAME_WEIGHT);
  const weak = strong ? null : kindBy(WEAK_PATTERNS, forms[0] ?? '');
  if (weak) vote(weak, WEAK_NAME_WEIGHT);
  const country = countryWord(names[0] ?? '')?.form;
  if (country) vote(country === 'capital' ? 'government' : 'sport', COUNTRY_WEIGHT);
  return likeliest(votes);
}

function likeliest(votes: Votes): OrganizationKind {
  const best = ORGANIZATION_KINDS.reduce((a, b) => ((votes.get(b) ?? 0) > (votes.get(a) ?? 0) ? b : a));
  return (votes.get(best) ?? 0) >= ENOUGH ? best : 'other';
}

function kindInName(form: string): OrganizationKind | null {
  if (LEGAL_FORMS.has(form.split(' ').at(-1) ?? '')) return 'company';
  const bank = /^bank of (.*)$/u.exec(form)?.[1];
  return bank && countryWord(bank) ? 'government' : kindBy(KIND_PATTERNS, form);
}

function kindBy(patterns: typeof KIND_PATTERNS, form: string): OrganizationKind | null {
  return patterns.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
}

function bare(name: string): string {
  return fold(name.replace(/[’]/gu, "'"))
    .replace(/^the /u, '')
    .replace(/[.,“”"]/gu, '')
    .replace(/'s?$/u, '');
}
