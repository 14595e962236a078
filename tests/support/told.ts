/** What words beside names say, in words: for tests of the rules that read them. */

import type { EntityDraft, RelationDraft } from '../../ingest/extract/links/drafts.ts';
import { withToldBeside } from '../../ingest/extract/links/relations/beside.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../shared/schema/index.ts';
import { mentionsIn, readingOf } from './mentions.ts';

type Kind = OrganizationKind | 'person' | 'role';
/** Names with what they are of; `country` is the mention of one. */
export type Named = readonly (readonly [name: string, kind: Kind])[];

/** "Ana Ruiz WORKS_FOR Orbit (former): Ana Ruiz worked for Orbit": each relation with its evidence. */
export function toldOf(text: string, named: Named, stated: readonly RelationDraft[] = []): string[] {
  const isBody = (kind: Kind): kind is OrganizationKind => ORGANIZATION_KINDS.some((known) => known === kind);
  const mentions = mentionsIn(
    text,
    named.map(([name, kind]) => [name, isBody(kind) && kind !== 'country' ? 'organization' : kind] as const),
  );
  const entities = new Map(
    mentions.map(({ id, text: name }, k): [string, EntityDraft] => {
      const kind = named[k]?.[1] ?? 'other';
      const own = isBody(kind) ? { organizationKind: kind } : {};
      return [`named ${id}`, { ref: `named ${id}`, kind: 'Organization', name, ...own, mentions: [] }];
    }),
  );
  return withToldBeside(readingOf(text, mentions), entities, stated).map((relation) => {
    const { type, from, to, start, end, tenure } = relation;
    const how = tenure ? ` (${tenure})` : '';
    return `${entities.get(from)?.name} ${type} ${entities.get(to)?.name}${how}: ${text.slice(start, end)}`;
  });
}
