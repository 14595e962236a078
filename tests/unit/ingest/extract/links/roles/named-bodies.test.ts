import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../../../ingest/extract/links/roles/bodies.ts';
import { BODY_NOUNS } from '../../../../../../ingest/extract/links/roles/body-nouns.ts';
import { bodyBeside } from '../../../../../../ingest/extract/links/roles/named-bodies.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
/** The body that words tell of the last title, where the model takes organizations for these kinds. */
function bodyIn(text: string, marked: Marked, kinds: Readonly<Record<string, OrganizationKind>> = {}) {
  const mentions = mentionsIn(text, marked);
  const title = mentions.findLast(({ kind }) => kind === 'role')!;
  const kindScores = ({ text: name }: { readonly text: string }) =>
    Float32Array.from(ORGANIZATION_KINDS, (kind) => (kind === (kinds[name] ?? 'other') ? 1 : 0));
  return bodyBeside(readingOf(text, mentions, { kindScores }), title)?.to.text ?? null;
}

describe('bodies that words beside a title tell', () => {
  const pair = (body: string, kind: 'organization' | 'country', title: string): Marked => [
    [body, kind],
    [title, 'role'],
  ];

  it('EXTRACT-33: are right before it', () => {
    const club = pair('Dortmund', 'organization', 'coach');
    expect(bodyIn('Dortmund coach Ana Ruiz', club)).toBe('Dortmund');
    expect(bodyIn('Dortmund’s new coach Ana Ruiz', club)).toBe('Dortmund');
    expect(bodyIn('Dortmund lost. The coach left.', club)).toBeNull();
    expect(bodyIn('Dortmund and coach Ana Ruiz', club)).toBeNull();
    expect(bodyIn('Dortmund fired coach Ana Ruiz', club)).toBeNull();
  });

  it('EXTRACT-33: are no country of somebody who holds no office', () => {
    expect(bodyIn('Swiss singer Ana Ruiz', pair('Swiss', 'country', 'singer'))).toBeNull();
    expect(bodyIn('Swiss president Ana Ruiz', pair('Swiss', 'country', 'president'))).toBe('Swiss');
  });

  it('EXTRACT-33: are not before a title that leads on to another one', () => {
    expect(
      bodyIn('Acme chairman of Bolt', [
        ['Acme', 'organization'],
        ['chairman', 'role'],
        ['Bolt', 'organization'],
      ]),
    ).toBeNull();
  });

  it('EXTRACT-33: are the nearest of the kind that a word means', () => {
    const marked: Marked = [
      ['Acme', 'organization'],
      ['Orbit', 'organization'],
      ['chief', 'role'],
    ];
    const kinds = { Acme: 'company', Orbit: 'sport' } as const;
    expect(bodyIn('Acme pays Orbit. The company’s chief said so.', marked, kinds)).toBe('Acme');
    expect(bodyIn('Acme pays Orbit. Ana Ruiz is chief of the club.', marked, kinds)).toBe('Orbit');
    expect(bodyIn('Acme pays Orbit. The museum’s chief said so.', marked, kinds)).toBeNull();
    expect(
      bodyIn('Acme pays Orbit. It rained. So it did. It was cold. The company’s chief left.', marked, kinds),
    ).toBeNull();
  });

  it('EXTRACT-33: are first of all the ones that have the word in their name', () => {
    const marked: Marked = [
      ['Pace Galleries', 'organization'],
      ['Acme', 'organization'],
      ['director', 'role'],
    ];
    const kinds = { 'Pace Galleries': 'other', Acme: 'education' } as const;
    expect(bodyIn('Pace Galleries and Acme agree. Ana, director of the gallery, left.', marked, kinds)).toBe(
      'Pace Galleries',
    );
  });

  it('EXTRACT-33: are the nearest in the sentence that "its" may mean', () => {
    const marked = pair('Acme', 'organization', 'chief executive');
    expect(bodyIn('Acme named Ana Ruiz as its new chief executive.', marked)).toBe('Acme');
    expect(bodyIn('Acme is old. Ana Ruiz is its chief executive.', marked)).toBeNull();
    expect(bodyIn('Acme named Ana Ruiz as the new chief executive.', marked)).toBeNull();
  });

  it('EXTRACT-33: are none of a rank', () => {
    const text = 'CENTCOM Col. Ana Ruiz';
    const mentions = mentionsIn(text, pair('CENTCOM', 'organization', 'Col.'));
    expect(bodyOf(readingOf(text, mentions), mentions[1]!, [])).toBeNull();
  });

  it('EXTRACT-33: say by which rule, and that no model did', () => {
    const text = 'Dortmund coach Ana Ruiz';
    const mentions = mentionsIn(text, pair('Dortmund', 'organization', 'coach'));
    expect(bodyBeside(readingOf(text, mentions), mentions[1]!)).toMatchObject({
      byRule: true,
      rules: ['the body stands right before the title'],
    });
  });

  it('EXTRACT-33: every word means kinds that there are', () => {
    for (const kinds of Object.values(BODY_NOUNS)) {
      for (const kind of kinds) expect(ORGANIZATION_KINDS).toContain(kind);
    }
  });
});

it('EXTRACT-91: "its" is of no body that stands right before another title', () => {
  const text = 'Orbit cleared Leeds MP Ben, its spokesman said';
  const marked: Marked = [
    ['Orbit', 'organization'],
    ['Leeds', 'organization'],
    ['MP', 'role'],
    ['spokesman', 'role'],
  ];
  expect(bodyIn(text, marked)).toBe('Orbit');
  expect(bodyIn('Leeds MP Ben met its spokesman', [marked[1]!, marked[2]!, marked[3]!])).toBe('Leeds');
});
