import { describe, expect, it } from 'vitest';
import { withoutClauses } from '../../../../../../ingest/extract/links/events/relative-clauses.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Of whom the event is told, where the model saw it told of each of the names. */
function told(text: string, names: readonly string[], marked: Marked): string[] {
  const mentions = mentionsIn(text, marked);
  const event = mentions.find(({ kind }) => kind === 'event');
  const links = names.map((name) =>
    linkOf(
      'PARTICIPATED_IN',
      mentions.find((mention) => mention.text === name),
      event,
    ),
  );
  return withoutClauses(links, readingOf(text, mentions)).map(({ from }) => from.text);
}

const ANA = ['Ana', 'person'] as const;
const BEN = ['Ben', 'person'] as const;
const EVE = ['Eve', 'person'] as const;
const DIED = ['died', 'death'] as const;

describe('EXTRACT-66: clauses between commas', () => {
  it.each<[string, Marked]>([
    ['Ana, who was married to Ben for ten years, died', [ANA, BEN, DIED]],
    ['Ana, 71, who taught Ben, has died', [ANA, BEN, DIED]],
    ['Ana, the agent who discovered Ben, died', [ANA, BEN, DIED]],
    ['Ana, an aide to Ben who knew them, had died', [ANA, BEN, DIED]],
    ['Ana, whose pupil was Ben, has died', [ANA, BEN, DIED]],
    ['Ana, who knew Eve, who met Ben, died', [ANA, EVE, BEN, DIED]],
  ])('EXTRACT-66: told of whom the clause is about: %s', (text, marked) => {
    expect(told(text, ['Ben'], marked)).toEqual(['Ana']);
    expect(told(text, ['Ana', 'Ben'], marked)).toEqual(['Ana']);
  });

  it('EXTRACT-66: of all who stand in the clause, one link is left', () => {
    const marked: Marked = [ANA, BEN, EVE, DIED];
    expect(told('Ana, who met Ben, his wife and Eve, died', ['Ben', 'Eve'], marked)).toEqual(['Ana']);
  });

  it.each<[string, Marked]>([
    ['The lawyer, who met Ben, died', [BEN, DIED]],
    ['The trial of Ana, who met Ben, died', [ANA, BEN, DIED]],
    ['Ana, who met Ben, won the prize', [ANA, BEN, ['prize', 'award']]],
    ['In May, Prime Minister Ana who met Ben, died', [ANA, BEN, DIED]],
  ])('EXTRACT-66: told of nobody in the clause: %s', (text, marked) => {
    expect(told(text, ['Ben'], marked)).toEqual([]);
  });

  it.each<[string, Marked]>([
    ['Ana, whose husband, Ben, died in May, left', [ANA, BEN, DIED]],
    ['Ana, who said Ben, her boss, died in May, left', [ANA, BEN, DIED]],
    ['The fire, in which Ben, a clerk, died, spread', [BEN, DIED]],
    ['Two men, one of whom, Ben, died, fled', [BEN, DIED]],
    ['Ana, whom Ben, her boss, had died for', [ANA, BEN, DIED]],
    ['Ana knew Ben, a clerk, and said so, then died', [ANA, BEN, DIED]],
    ['Ana, who met Ben, announced his death', [ANA, BEN, ['death', 'death']]],
    ['Ana, who met Ben; the agent said so, died', [ANA, BEN, DIED]],
    ['Ana, who was married to Ben, killed him', [ANA, BEN, ['killed', 'attack']]],
    ['Ben, who was 71, died', [BEN, DIED]],
    ['Ana met Ben who died', [ANA, BEN, DIED]],
  ])('EXTRACT-66: else it stays: %s', (text, marked) => {
    expect(told(text, ['Ben'], marked)).toEqual(['Ben']);
  });

  it('EXTRACT-66: who stands in the clause owns nothing that was bought', () => {
    const text = 'Norda, which competes with Orbit, has bought Brevo';
    const mentions = mentionsIn(text, [
      ['Norda', 'organization'],
      ['Orbit', 'organization'],
      ['bought', 'acquisition'],
      ['Brevo', 'organization'],
    ]);
    const [norda, orbit, , brevo] = mentions;
    const links = [linkOf('OWNS', norda, brevo), linkOf('OWNS', orbit, brevo), linkOf('OWNS', orbit, norda)];
    const kept = withoutClauses(links, readingOf(text, mentions));
    expect(kept.map(({ from, to }) => `${from.text} ${to.text}`)).toEqual(['Norda Brevo', 'Orbit Norda']);
  });
});
