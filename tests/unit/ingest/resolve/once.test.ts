import { describe, expect, test } from 'vitest';
import { onceTo } from '../../../../ingest/resolve/once.ts';
import { type Splits, statementsOf } from '../../../../ingest/resolve/profiles.ts';
import type { Modality, Part } from '../../../../shared/schema/index.ts';
import {
  country,
  event,
  fact,
  organization,
  person,
  role,
  type Story,
  story,
} from '../../../support/stories.ts';

const ADA = person('Ada Berg');
const BEN = person('Ben Cole');
const FUND = organization('World Grain Fund');

const died = (name = 'Death of Ada Berg') => event(name, { eventType: 'death' });
const founded = event('Founding of the World Grain Fund', { eventType: 'founding' });
const takesPart = (
  who: ReturnType<typeof person>,
  what: ReturnType<typeof event>,
  as: Part = 'victim',
  modality: Modality = 'asserted',
) => fact(who, 'PARTICIPATED_IN', what, modality, { as });

function keysOf(one: Story, splits?: Splits): string[] {
  const { profiles } = statementsOf(one.article, one.extraction, splits);
  return profiles.filter(({ kind }) => kind === 'Event').map(({ key }) => key);
}
const isOwn = ([key = '', ...more]: readonly string[]) => more.length === 0 && key.startsWith('Event||');

describe('RESOLVE-96: what happens but once has one key in all articles', () => {
  test('RESOLVE-96: a death by who died, a founding by what was founded, whatever they are called', () => {
    const [one, other] = ['a', 'b'].map((id) => keysOf(story(id, [takesPart(ADA, died(`${id} died`))])));
    expect(one).toEqual(['Event|once|death|Person/ada berg']);
    expect(other).toEqual(one);
    expect(keysOf(story('a', [takesPart(FUND, founded, 'patient')]))).toEqual([
      'Event|once|founding|Organization/world grain fund||@state',
    ]);
    expect(keysOf(story('a', [takesPart(BEN, died())]))).not.toEqual(one);
  });

  test('RESOLVE-96: two of one article are one', () => {
    const told = story('a', [
      takesPart(ADA, died('Death of Ada Berg')),
      takesPart(ADA, died('Killing of Ada Berg')),
    ]);
    expect(keysOf(told)).toHaveLength(1);
  });

  test('RESOLVE-96: not what is to come, whoever does it, several at once, or what comes again', () => {
    const [death, setUp] = [died('died'), event('set up', { eventType: 'founding' })];
    const alone = [
      [takesPart(ADA, death, 'victim', 'planned')],
      [takesPart(ADA, death, 'victim', 'alleged')],
      [takesPart(ADA, death, 'attacker')],
      [takesPart(FUND, death)],
      [takesPart(ADA, setUp, 'agent')],
      [takesPart(ADA, died('attack')), takesPart(BEN, died('attack'))],
      [takesPart(ADA, event('went there', { eventType: 'visit' }))],
    ];
    for (const facts of alone) {
      const told = story('a', facts);
      expect(onceTo(told.extraction).size).toBe(0);
      expect(isOwn(keysOf(told))).toBe(true);
    }
  });

  test('RESOLVE-96: namesakes in two contexts, and one who was split off, die each for themselves', () => {
    const inOffice = fact(ADA, 'HOLDS_ROLE', role('Minister', country('Norway')));
    const [state, none] = [
      story('a', [inOffice, takesPart(ADA, died())]),
      story('b', [takesPart(ADA, died())]),
    ].map((one) => keysOf(one));
    expect(state).toHaveLength(1);
    expect(state).not.toEqual(none);
    const told = story('b', [takesPart(ADA, died())]);
    const ada = told.extraction.entities.find(({ kind }) => kind === 'Person')?.id ?? '';
    expect(keysOf(told, new Map([[ada, 'd1']]))).not.toEqual(none);
  });
});
