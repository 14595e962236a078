/** What kind of body an organization is, as far as its names say. */
import { fold } from '../../../shared/model/names.ts';
import { LEGAL_FORMS } from '../../../shared/model/words.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../shared/schema/index.ts';
import { KIND_PATTERNS, KNOWN_ORGANIZATIONS } from './organization-words.ts';

const KNOWN: ReadonlyMap<string, OrganizationKind> = new Map(
  ORGANIZATION_KINDS.flatMap((kind) =>
    (KNOWN_ORGANIZATIONS[kind] ?? '')
      .split(/,\s*/u)
      .flatMap((name) => (name ? [[bare(name), kind] as const] : [])),
  ),
);

/** @param names all forms of one organization; the longest speaks first */
export function organizationKindOf(names: readonly string[]): OrganizationKind {
  const forms = [...new Set(names.map(bare))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const known = forms.map((form) => KNOWN.get(form)).find((kind) => kind !== undefined);
  if (known) return known;
  for (const form of forms) {
    if (LEGAL_FORMS.has(form.split(' ').at(-1) ?? '')) return 'company';
    const found = KIND_PATTERNS.find(([, pattern]) => pattern.test(form));
    if (found) return found[0];
  }
  return 'other';
}

function bare(name: string): string {
  return fold(name.replace(/[’]/gu, "'"))
    .replace(/^the /u, '')
    .replace(/[.,“”"]/gu, '')
    .replace(/'s?$/u, '');
}
