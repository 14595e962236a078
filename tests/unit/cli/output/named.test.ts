import { expect, it } from 'vitest';
import { namedLines } from '../../../../cli/output/named.ts';
import type { FoundHit } from '../../../../shared/contract/index.ts';

const hit = (id: string, more: Partial<FoundHit>): FoundHit => ({
  id,
  kind: 'Person',
  name: 'John Young',
  properties: {},
  degree: 1,
  x: null,
  y: null,
  community: null,
  aliases: [],
  matched: { field: 'name', text: 'John Young', typo: false },
  apart: [],
  ...more,
});

it('CLI-123: those that a name may mean are shown with what tells them apart', () => {
  const event = { kind: 'Event', name: 'Founding' } as const;
  const lines = namedLines([
    hit('a', { apart: ['commander', 'Apollo 13'] }),
    hit('b', {}),
    hit('c', { ...event, properties: { eventType: 'founding', start: '1976-04', place: 'Cupertino' } }),
    hit('d', { ...event, properties: { eventType: 'founding', start: '1985' } }),
    hit('e', { kind: 'Organization', name: 'PARC', properties: { organizationKind: 'company' } }),
    hit('f', { kind: 'Organization', name: 'PARC', properties: { organizationKind: 'education' } }),
    hit('g', { kind: 'Role', name: 'Coach', properties: { roleKind: 'job' }, apart: ['Chess Club'] }),
  ]);
  expect(lines).toEqual([
    '  a  Person John Young (commander, Apollo 13)',
    '  b  Person John Young',
    '  c  Event Founding (1976-04, Cupertino)',
    '  d  Event Founding (1985)',
    '  e  Organization PARC (company)',
    '  f  Organization PARC (education)',
    '  g  Role Coach (Chess Club)',
  ]);
});
