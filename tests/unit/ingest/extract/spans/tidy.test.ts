import { describe, expect, it } from 'vitest';
import { countryWordsAt, withNestedCountries } from '../../../../../ingest/extract/spans/nested.ts';
import { tidyMentions } from '../../../../../ingest/extract/spans/tidy.ts';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const tidied = (text: string, marked: Marked) => {
  return tidyMentions(text, sentencesOf(text), mentionsIn(text, marked)).map((m) => {
    expect(text.slice(m.start, m.end)).toBe(m.text);
    return [m.text, m.kind];
  });
};

describe('mentions put right', () => {
  it('EXTRACT-10: "(res.)" belongs to the rank before it', () => {
    const text = 'said Maj. Gen. (res.) Dan Levi';
    expect(
      tidied(text, [
        ['Maj. Gen.', 'role'],
        ['res.', 'role'],
        ['Dan Levi', 'person'],
      ]),
    ).toEqual([
      ['Maj. Gen. (res.)', 'role'],
      ['Dan Levi', 'person'],
    ]);
  });

  it('EXTRACT-25: who is joined or accompanied by somebody is appointed to nothing', () => {
    const by = (verb: string, more: string) => tidied(`Ana ${verb} ${more}`, [[verb, 'appointment']]);
    expect(by('joined', 'by Ben')).toEqual([]);
    expect(by('accompanied', 'by Ben')).toEqual([]);
    expect(by('joined', 'the board')).toEqual([['joined', 'event']]);
  });

  it('EXTRACT-10: a rank of two words is one title', () => {
    expect(
      tidied('said Lt. Gen. Omar', [
        ['Lt.', 'role'],
        ['Gen.', 'role'],
      ]),
    ).toEqual([['Lt. Gen.', 'role']]);
  });

  it('EXTRACT-10: two titles beside each other stay two', () => {
    expect(
      tidied('director general Col. Omar', [
        ['director general', 'role'],
        ['Col.', 'role'],
      ]),
    ).toHaveLength(2);
  });

  it('EXTRACT-47: two words of one title are one', () => {
    const marked = [
      ['police', 'role'],
      ['chief', 'role'],
    ] as const;
    expect(tidied('police chief Omar', marked)).toEqual([['police chief', 'role']]);
    const apart = [
      ['judge', 'role'],
      ['chief', 'role'],
    ] as const;
    expect(tidied('judge, chief Omar', apart)).toHaveLength(2);
  });

  it('EXTRACT-89: the name of a well-known body goes to its end', () => {
    expect(tidied('a table in the White House today', [['White', 'organization']])).toEqual([
      ['White House', 'organization'],
    ]);
    expect(tidied('the Bank of England', [['Bank', 'organization']])).toEqual([
      ['Bank of England', 'organization'],
    ]);
    expect(tidied('the Senate House of Commons', [['Senate', 'organization']])).toEqual([
      ['Senate', 'organization'],
    ]);
    expect(tidied('the White houses', [['White', 'organization']])).toEqual([['White', 'organization']]);
  });

  it('EXTRACT-47: kin and parties to a case are no titles, a position that is named with them is', () => {
    expect(tidied('the main suspect', [['suspect', 'role']])).toEqual([]);
    expect(tidied('as a schoolboy', [['schoolboy', 'role']])).toEqual([]);
    expect(tidied('his superior', [['superior', 'role']])).toEqual([]);
    expect(tidied('when police arrested him', [['police', 'role']])).toEqual([]);
    expect(tidied('an uncle of Ana', [['uncle of', 'role']])).toEqual([]);
    expect(tidied('two citizens', [['citizens', 'role']])).toEqual([]);
    expect(tidied('top aide', [['top', 'role']])).toEqual([]);
    expect(tidied('to head a review board', [['review board', 'role']])).toEqual([]);
    expect(tidied('chairman of the board', [['chairman of the board', 'role']])).toHaveLength(1);
    expect(tidied('head of the victim fund', [['head of the victim', 'role']])).toHaveLength(1);
  });

  it('EXTRACT-10: a title does not end in "of"', () => {
    expect(tidied('the head of the army', [['head of the', 'role']])).toEqual([['head', 'role']]);
    expect(tidied('of the army', [['of the', 'role']])).toEqual([]);
  });

  it('EXTRACT-50: a name does not end in a word that only leads on', () => {
    const name = (
      text: string,
      marked: string,
      kind: 'organization' | 'person' | 'country' = 'organization',
    ) => tidied(text, [[marked, kind]]).map(([words]) => words);
    expect(name('from the United States and Europe', 'United States and', 'country')).toEqual([
      'United States',
    ]);
    expect(name('said Dean Rusk - later', 'Dean Rusk -', 'person')).toEqual(['Dean Rusk']);
    expect(name('the band The The played', 'The The')).toEqual(['The The']);
  });

  it('EXTRACT-50: a name goes on behind "of", "for", "the" and "&" with the capitalised words there', () => {
    const name = (text: string, marked: string) => tidied(text, [[marked, 'organization']])[0]?.[0];
    expect(name('the Joint Chiefs of Staff met', 'Joint Chiefs of')).toBe('Joint Chiefs of Staff');
    expect(name('the Ministry for the Economy of Norland met', 'Ministry for the')).toBe(
      'Ministry for the Economy of Norland',
    );
    expect(name('the Office of the governor', 'Office of the')).toBe('Office');
    expect(name('England and Wales', 'England and')).toBe('England');
  });

  it('EXTRACT-50: words of the next name are its own; two names are one where the first leads on to the second', () => {
    const marked = [
      ['Congregation for the', 'organization'],
      ['Doctrine of the Faith', 'organization'],
    ] as const;
    expect(tidied('the Congregation for the Doctrine of the Faith', marked)).toEqual([
      ['Congregation for the Doctrine of the Faith', 'organization'],
    ]);
    const apart = [
      ['Alexander the', 'person'],
      ['Great', 'organization'],
    ] as const;
    expect(tidied('Alexander the Great', apart)[0]).toEqual(['Alexander', 'person']);
  });

  it('EXTRACT-8: an adjective alone is no name of a body', () => {
    expect(tidied('the National Garden', [['National', 'organization']])).toEqual([]);
  });

  it('EXTRACT-9: what the article has as a body is no country, unless the word is one', () => {
    const text = 'Hamas and Hamas of Kenya';
    const marked = [
      ['Hamas', 'organization'],
      ['Hamas', 'country'],
      ['Kenya', 'country'],
    ] as const;
    expect(tidied(text, marked).map(([, kind]) => kind)).toEqual(['organization', 'organization', 'country']);
  });

  it('EXTRACT-7: a surname behind an initial belongs to the name before it', () => {
    const marked = (text: string, ...names: string[]) => {
      return tidied(
        text,
        names.map((name) => [name, 'person'] as const),
      ).map(([name]) => name);
    };
    expect(marked('President George W. Bush spoke', 'George W.', 'Bush')).toEqual(['George W. Bush']);
    expect(marked('wrote L. Ron Hubbard later', 'L.', 'Ron Hubbard')).toEqual(['L. Ron Hubbard']);
    expect(marked('Ann Lang Ben Marr spoke', 'Ann Lang', 'Ben Marr')).toEqual(['Ann Lang', 'Ben Marr']);
    expect(marked('George W. met Bush', 'George W.', 'Bush')).toEqual(['George W.', 'Bush']);
  });

  it('EXTRACT-8: an article, a letter or an initial alone is no name; "D" and "R" are parties', () => {
    expect(
      tidied('The F left', [
        ['The', 'organization'],
        ['F', 'organization'],
      ]),
    ).toEqual([]);
    expect(tidied('by T. then', [['T.', 'person']])).toEqual([]);
    expect(tidied('Ann Lang (R) left', [['R', 'organization']])).toEqual([['R', 'organization']]);
    expect(tidied('so said United then', [['United', 'organization']])).toHaveLength(1);
  });

  it('EXTRACT-81: a style, the first word of a byline, who works for a body are no names', () => {
    const of = (text: string, name: string, kind: 'person' | 'organization') => tidied(text, [[name, kind]]);
    expect(of('By Ana Ruiz', 'By', 'person')).toEqual([]);
    expect(of('Ven. Ana Ruiz', 'Ven', 'person')).toEqual([]);
    expect(of('Byron spoke', 'Byron', 'person')).toEqual([['Byron', 'person']]);
    expect(of('Detectives from Bern', 'Detectives', 'organization')).toEqual([]);
    expect(of('Chipmaker shares fell', 'Chipmaker', 'organization')).toEqual([]);
    expect(of('Tastemakers spoke', 'Tastemakers', 'organization')).toEqual([['Tastemakers', 'organization']]);
  });

  it('EXTRACT-7: a name that is mostly of a person is so throughout, and the other way round', () => {
    const text = 'Orbit grew. Orbit fell. Orbit slept.';
    const kinds = (...own: ('person' | 'organization')[]) => {
      return tidied(
        text,
        own.map((kind) => ['Orbit', kind] as const),
      ).map(([, kind]) => kind);
    };
    expect(kinds('organization', 'person', 'organization')).toEqual(Array(3).fill('organization'));
    expect(kinds('person', 'organization', 'person')).toEqual(Array(3).fill('person'));
    expect(kinds('person', 'organization')).toEqual(['person', 'organization']);
  });

  it('EXTRACT-7: of two kinds as often it is of the one that the labels are surer of', () => {
    const text = 'Orbit grew. Orbit fell.';
    const mentions = mentionsIn(text, [
      ['Orbit', 'person'],
      ['Orbit', 'organization'],
    ]);
    const kinds = (first: number, second: number) => {
      const sure = mentions.map((mention, k) => ({ ...mention, certainty: k === 0 ? first : second }));
      return tidyMentions(text, sentencesOf(text), sure).map(({ kind }) => kind);
    };
    expect(kinds(0.6, 0.9)).toEqual(['organization', 'organization']);
    expect(kinds(0.9, 0.6)).toEqual(['person', 'person']);
  });

  it('EXTRACT-9: a team stays apart from its country, unless the country is meant nearly always', () => {
    const text = 'Kenya Kenya Kenyan Kenya Kenya';
    const marked = (countries: number, teams: number): Marked => [
      ...Array.from({ length: countries }, () => ['Kenya', 'country'] as const),
      ...Array.from({ length: teams }, () => ['Kenya', 'organization'] as const),
    ];
    expect(
      tidied(text, marked(2, 2))
        .map(([, kind]) => kind)
        .slice(2),
    ).toEqual(['organization', 'organization']);
    const mostly: Marked = [
      ...marked(2, 0),
      ['Kenyan', 'country'],
      ['Kenya', 'country'],
      ['Kenya', 'organization'],
    ];
    expect(tidied(text, mostly).map(([, kind]) => kind)).toEqual(Array(5).fill('country'));
  });

  it('EXTRACT-2: a picture behind a name is not of it', () => {
    expect(tidied('met Tim Cook 😀 here', [['Tim Cook 😀', 'person']])).toEqual([['Tim Cook', 'person']]);
    expect(tidied('😀 here', [['😀', 'person']])).toEqual([]);
  });
});

describe('countries inside names', () => {
  const nested = (text: string, name: string) => {
    const found = withNestedCountries(mentionsIn(text, [[name, 'organization']]), sentencesOf(text));
    return found.filter((mention) => mention.nested).map((mention) => mention.text);
  };

  it('EXTRACT-18: are mentions where a common noun follows', () => {
    expect(nested('the Iraqi military said', 'Iraqi military')).toEqual(['Iraqi']);
    expect(nested("Syria's central bank said", "Syria's central bank")).toEqual(['Syria']);
    expect(nested('the South Korean navy', 'South Korean navy')).toEqual(['South Korean']);
  });

  it('EXTRACT-18: are none in a proper name', () => {
    expect(nested('the US Army said', 'US Army')).toEqual([]);
    expect(nested('the Indonesian Navy said', 'Indonesian Navy')).toEqual([]);
  });

  it('EXTRACT-18: the longest country word counts, and a name that is only one has none inside', () => {
    expect(countryWordsAt(['North', 'Korean', 'army'])).toBe(2);
    expect(countryWordsAt(['Kenya'])).toBe(0);
    expect(countryWordsAt(['Paris', 'police'])).toBe(0);
  });

  it('EXTRACT-2: ids are places in the list', () => {
    const text = 'Kenyan police met Iraqi police.';
    const mentions = mentionsIn(text, [
      ['Kenyan police', 'organization'],
      ['Iraqi police', 'organization'],
    ]);
    expect(withNestedCountries(mentions, sentencesOf(text)).map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });
});

describe('EXTRACT-96: titles and letters', () => {
  it('EXTRACT-96: what is no title alone belongs to the rank behind it', () => {
    const two = (first: string, second: string): Marked => [
      [first, 'role'],
      [second, 'role'],
    ];
    expect(tidied('the parish priest', two('parish', 'priest'))).toEqual([['parish priest', 'role']]);
    expect(tidied('State police Trooper Ana', two('police', 'Trooper'))).toEqual([
      ['police Trooper', 'role'],
    ]);
    expect(tidied('lawyer Col. Ana', two('lawyer', 'Col.'))).toHaveLength(2);
  });

  it('EXTRACT-96: an assistant attorney is of one office', () => {
    const text = 'Assistant U.S. Attorney Ana Ruiz';
    const ana = ['Ana Ruiz', 'person'] as const;
    expect(tidied(text, [['Assistant', 'role'], ['Attorney', 'role'], ana])).toEqual([
      ['Assistant U.S. Attorney', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
    expect(
      tidied('Assistant to Attorney Ana Ruiz', [['Assistant', 'role'], ['Attorney', 'role'], ana]),
    ).toHaveLength(3);
    const country = ['U.S.', 'country'] as const;
    expect(tidied(text, [['Assistant', 'organization'], country, ['Attorney', 'role'], ana])).toContainEqual([
      'Assistant U.S. Attorney',
      'role',
    ]);
    expect(tidied(text, [['Assistant', 'organization'], country, ['Attorney', 'role'], ana])).toHaveLength(3);
  });

  it('EXTRACT-96: letters of honour behind a name are no body', () => {
    const san = ['SAN', 'organization'] as const;
    expect(tidied('Ana Ruiz, SAN, left', [['Ana Ruiz', 'person'], san])).toEqual([['Ana Ruiz', 'person']]);
    const retd = ['Retd', 'organization'] as const;
    expect(tidied('Brig. Gen. Ana Ruiz (Retd), left', [['Ana Ruiz', 'person'], retd])).not.toContainEqual([
      'Retd',
      'organization',
    ]);
    expect(tidied('Ana Ruiz left SAN', [['Ana Ruiz', 'person'], san])).toHaveLength(2);
    expect(
      tidied('Ana Ruiz, NBC, left', [
        ['Ana Ruiz', 'person'],
        ['NBC', 'organization'],
      ]),
    ).toHaveLength(2);
  });

  it('EXTRACT-96: words for a contest or for who speaks in court are no titles', () => {
    for (const word of ['mayoral', 'Defending', 'veteran', 'Hon.'])
      expect(tidied(`${word} Ana`, [[word, 'role']]), word).toEqual([]);
  });
});
