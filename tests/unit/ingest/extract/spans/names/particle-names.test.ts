import { describe, expect, it } from 'vitest';
import { withParticleNames } from '../../../../../../ingest/extract/spans/names/particle-names.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const named = (text: string, ...marked: Marked) => {
  return withParticleNames(text, sentencesOf(text), mentionsIn(text, marked)).map(
    ({ text: name, kind }) => `${kind} ${name}`,
  );
};

describe('names with particles', () => {
  it('EXTRACT-24: are of persons, whatever the labels take their parts for', () => {
    const name = 'Joost van der Meulen';
    const person = [`person ${name}`];
    expect(named(`${name} left`, ['Joost', 'organization'], ['Meulen', 'organization'])).toEqual(person);
    expect(named(`${name} left`, [name, 'organization'])).toEqual(person);
    expect(named(`${name} left`, ['van der Meulen', 'organization'])).toEqual(person);
  });

  it('EXTRACT-24: but not those of a longer body, nor of one that its first word tells', () => {
    const longer = 'Joost van der Meulen Stichting';
    expect(named(longer, [longer, 'organization'])).toEqual([`organization ${longer}`]);
    const bank = 'Bank van der Heide';
    expect(named(bank, [bank, 'organization'])).toEqual([`organization ${bank}`]);
    const whose = 'Acme van der Meulen';
    expect(named(whose, ['Acme', 'organization'], ['Meulen', 'person'])).toHaveLength(2);
  });
});
