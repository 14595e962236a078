import { describe, expect, it } from 'vitest';
import type { Drafts, EntityDraft, RelationDraft } from '../../../../../../ingest/extract/links/drafts.ts';
import {
  withOneMembership,
  withOneTie,
} from '../../../../../../ingest/extract/links/relations/memberships.ts';
import type { OrganizationKind } from '../../../../../../shared/schema/index.ts';

const KINDS: Readonly<Record<string, OrganizationKind>> = {
  left: 'party',
  right: 'party',
  ajax: 'sport',
  celtic: 'sport',
  choir: 'other',
  guild: 'other',
};
const entities = new Map(
  Object.entries(KINDS).map(([ref, organizationKind]): [string, EntityDraft] => [
    ref,
    { ref, kind: 'Organization', name: ref, organizationKind, mentions: [] },
  ]),
);
const NO_ROLES: Drafts = { entities: [], relations: [] };
const relation = (to: string, confidence: number, more: Partial<RelationDraft> = {}): RelationDraft => ({
  type: 'MEMBER_OF',
  from: 'ana',
  to,
  modality: 'asserted',
  start: 0,
  end: 1,
  confidence,
  because: { from: null, to: null, rules: [] },
  ...more,
});
const kept = (relations: readonly RelationDraft[], roles = NO_ROLES) =>
  withOneMembership(roles, entities, relations).map(({ to }) => to);

describe('memberships', () => {
  it('EXTRACT-37: nobody is in two parties: the surest stands', () => {
    expect(kept([relation('left', 0.5), relation('right', 0.6)])).toEqual(['right']);
    expect(kept([relation('left', 0.6), relation('right', 0.6)])).toEqual(['left']);
    expect(kept([relation('left', 0.5), relation('right', 0.6, { from: 'ben' })])).toHaveLength(2);
  });

  it('EXTRACT-37: of two teams one that is much less sure does not stand', () => {
    expect(kept([relation('ajax', 0.6), relation('celtic', 0.4)])).toEqual(['ajax']);
    expect(kept([relation('ajax', 0.6), relation('celtic', 0.5)])).toEqual(['ajax', 'celtic']);
  });

  it('EXTRACT-37: what was, is to come, or is of another kind of body stands', () => {
    expect(kept([relation('left', 0.3, { tenure: 'former' }), relation('right', 0.6)])).toHaveLength(2);
    expect(kept([relation('left', 0.3, { modality: 'planned' }), relation('right', 0.6)])).toHaveLength(2);
    expect(kept([relation('choir', 0.3), relation('guild', 0.6)])).toHaveLength(2);
    expect(kept([relation('left', 0.3), relation('ajax', 0.6)])).toHaveLength(2);
    expect(kept([relation('left', 0.3, { type: 'WORKS_FOR' }), relation('right', 0.6)])).toHaveLength(2);
  });

  it('EXTRACT-37: who holds a role in a team or party is a member of no other', () => {
    const roleIn = (organization: string, tenure: 'current' | 'former'): Drafts => ({
      entities: [{ ref: 'role', kind: 'Role', name: 'coach', organization, mentions: [] }],
      relations: [relation('role', 0.9, { type: 'HOLDS_ROLE', tenure })],
    });
    expect(kept([relation('celtic', 0.9)], roleIn('ajax', 'current'))).toEqual([]);
    expect(kept([relation('celtic', 0.9)], roleIn('ajax', 'former'))).toEqual(['celtic']);
    expect(kept([relation('left', 0.9)], roleIn('ajax', 'current'))).toEqual(['left']);
  });
});

describe('EXTRACT-106: ties of one person to one body', () => {
  const tied = (member: Partial<RelationDraft>, worker: Partial<RelationDraft>, body = 'choir') =>
    withOneTie(entities, [
      relation(body, 0.5, member),
      relation(body, 0.6, { type: 'WORKS_FOR', ...worker }),
    ]).map(({ type }) => type);

  it('EXTRACT-106: the surer one stands, and of a party or a team the membership', () => {
    expect(tied({}, {})).toEqual(['WORKS_FOR']);
    expect(tied({ confidence: 0.6 }, {})).toEqual(['MEMBER_OF']);
    expect(tied({}, {}, 'left')).toEqual(['MEMBER_OF']);
    expect(tied({}, {}, 'ajax')).toEqual(['MEMBER_OF']);
  });

  it('EXTRACT-106: what was and what is, told in two places, are two', () => {
    expect(tied({ tenure: 'former', start: 5 }, {})).toEqual(['MEMBER_OF', 'WORKS_FOR']);
    expect(tied({ tenure: 'former' }, {})).toEqual(['WORKS_FOR']);
    expect(tied({ from: 'ben' }, {})).toEqual(['MEMBER_OF', 'WORKS_FOR']);
  });
});
