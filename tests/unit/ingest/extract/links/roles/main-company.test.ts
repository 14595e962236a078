import { describe, expect, it } from 'vitest';
import { Sets } from '../../../../../../ingest/extract/identity/sets.ts';
import { companyOfOffice } from '../../../../../../ingest/extract/links/roles/main-company.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** The company that the last word, a title, is given; bodies of one name are one. */
function companyIn(bodies: readonly string[], title: string, kind: OrganizationKind = 'company') {
  const text = `${bodies.join(' met. ')} left. So did the ${title}`;
  const mentions = mentionsIn(text, [
    ...bodies.map((body) => [body, 'organization'] as const),
    [title, 'role'],
  ]);
  const sets = new Sets(mentions.length);
  for (const one of mentions)
    for (const other of mentions) if (one.text === other.text) sets.join(one.id, other.id);
  const shares = Float32Array.from(ORGANIZATION_KINDS, (one) => (one === kind ? 1 : 0));
  return companyOfOffice(readingOf(text, mentions, { sets, kindScores: () => shares }), mentions.at(-1)!);
}

describe('offices of companies named without their company', () => {
  it('EXTRACT-52: are of the one that is named far more often than any other', () => {
    expect(companyIn(['Acme', 'Acme', 'Acme'], 'chief executive')?.to.text).toBe('Acme');
    expect(companyIn(['Acme', 'Bolt', 'Acme', 'Acme', 'Acme'], 'CEO')?.to.text).toBe('Acme');
    expect(companyIn(['Acme', 'Bolt', 'Acme', 'Bolt', 'Acme'], 'CEO')).toBeNull();
    expect(companyIn(['Acme', 'Acme'], 'CEO')).toBeNull();
  });

  it('EXTRACT-52: stand on the mention before them, and say by which rule', () => {
    const link = companyIn(['Acme', 'Acme', 'Acme'], 'head of finance');
    expect(link?.to.id).toBe(2);
    expect(link).toMatchObject({ byRule: true, rules: [expect.stringContaining('is about')] });
  });

  it('EXTRACT-52: are of no body of another kind, and other titles of none', () => {
    expect(companyIn(['Acme', 'Acme', 'Acme'], 'chief executive', 'party')).toBeNull();
    expect(companyIn(['Acme', 'Acme', 'Acme'], 'spokeswoman')).toBeNull();
    expect(companyIn(['Acme', 'Acme', 'Acme'], 'president')).toBeNull();
  });
});
