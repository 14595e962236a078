import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuestionAnswerSchema } from '../../../../shared/contract/index.ts';
import { fold } from '../../../../shared/model/names.ts';
import {
  type Candidate,
  type Find,
  FORMS,
  TEMPLATES,
  understand,
} from '../../../../shared/query/question.ts';
import { phraseOf, readings, wordsOf } from '../../../../shared/query/questions/phrase.ts';
import { daysIn } from '../../../../shared/query/questions/when.ts';

const entity = (id: string, kind: Candidate['kind'], name: string, ...aliases: string[]): Candidate => ({
  id,
  kind,
  name,
  aliases,
});

const ENTITIES = [
  entity('marie', 'Person', 'Marie Curie', 'Curie'),
  entity('pierre', 'Person', 'Pierre Curie', 'Curie'),
  entity('and', 'Organization', 'Johnson and Johnson'),
  entity('nasa', 'Organization', 'National Aeronautics and Space Administration', 'NASA'),
  entity('head', 'Role', 'head'),
  entity('deputy', 'Role', 'deputy head'),
  entity('summit', 'Event', 'Geneva Summit'),
];

const find: Find = async (name, kind) => {
  const wanted = fold(name);
  return ENTITIES.filter(
    (each) =>
      (kind === undefined || each.kind === kind) &&
      [each.name, ...each.aliases].some((form) => fold(form).includes(wanted)),
  );
};
const asked = async (text: string) => (await understand(text, find)).question;

describe('API-90: questions', () => {
  it('API-90: at least twelve forms are known, each with an example of its own', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length);
    for (const { form, example } of FORMS) {
      expect(form).toMatch(/\{\w+\}/u);
      expect(form).not.toMatch(/[()|:]| {2}/u);
      expect(example).toMatch(/^[A-Z].*[?\w]$/u);
    }
  });

  it.each([
    [
      'who was Marie Curie in 1911',
      'role-of-person-then',
      { person: 'marie', from: '1911-01-01', to: '1911-12-31' },
    ],
    [
      'who was head of NASA on 6 May 1965',
      'role-of-organization-then',
      { role: 'head', organization: 'nasa', from: '1965-05-06', to: '1965-05-06' },
    ],
    [
      'WHO WAS NASA’S HEAD IN 1965???',
      'role-of-organization-then',
      { role: 'head', organization: 'nasa', from: '1965-01-01', to: '1965-12-31' },
    ],
    ['how are Marie Curie and Pierre Curie connected?', 'connected', { one: 'marie', other: 'pierre' }],
    ['How is the NASA related to Johnson and Johnson', 'connected', { one: 'nasa', other: 'and' }],
    ['how are Johnson and Johnson and NASA connected', 'connected', { one: 'and', other: 'nasa' }],
    [
      'what did Marie Curie and Pierre Curie take part in?',
      'both-took-part',
      { one: 'marie', other: 'pierre' },
    ],
    ['who leads the NASA', 'leads', { organization: 'nasa' }],
    ['Who worked with “Marie Curie”?', 'worked-with', { person: 'marie' }],
    [
      'what happened to Marie Curie in 1911?',
      'happened-to-then',
      { who: 'marie', from: '1911-01-01', to: '1911-12-31' },
    ],
    [
      'when did Marie Curie become head of NASA',
      'became',
      { person: 'marie', role: 'head', organization: 'nasa' },
    ],
    ['when did Marie Curie become head', 'became-anything', { person: 'marie', role: 'head' }],
    ["who was Marie Curie's family", 'family', { person: 'marie' }],
    ['who attended the Geneva Summit', 'participants', { event: 'summit' }],
    ['who is marie   curie', 'about', { about: 'marie' }],
  ])('API-90: "%s" is %s', async (text, template, params) => {
    expect(await asked(text)).toMatchObject({ template, params });
  });

  it('API-91: the name that is borne exactly goes first, and the others are told', async () => {
    const question = await asked('who is Curie');
    expect(question?.resolved).toEqual([
      {
        text: 'Curie',
        parameter: 'about',
        id: 'marie',
        kind: 'Person',
        name: 'Marie Curie',
        others: [{ id: 'pierre', kind: 'Person', name: 'Pierre Curie' }],
      },
    ]);
    expect(question?.reads).toBe('All relations of Marie Curie, the best supported first.');
  });

  it('API-92: what is not understood says why, and which forms there are, those that fit best first', async () => {
    const hello = await understand('hello there', find);
    expect(hello).toMatchObject({
      question: null,
      because: 'The question is of no form that is known here.',
    });
    expect(hello.forms).toHaveLength(TEMPLATES.length);
    const nobody = await understand('who founded Atlantis', find);
    expect(nobody.because).toBe('The graph has nothing by the name of “Atlantis”.');
    expect(nobody.forms[0]?.template).toBe('founded');
    expect((await understand(' ?! ', find)).because).toBe('Nothing was asked.');
    expect((await understand('who was Marie Curie in 1911-13', find)).question?.template).not.toBe(
      'role-of-person-then',
    );
    expect((await understand('who is '.repeat(400), find)).question).toBeNull();
  });

  it('API-93: no text ever becomes a part of the Cypher, and nothing throws', async () => {
    const constants = new Set(TEMPLATES.map(({ cypher }) => cypher));
    const name = fc.oneof(
      fc.constantFrom('Marie Curie', 'NASA', 'head', "x'}) DETACH DELETE n //", '`', '\u0000', '$a', '{one}'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const forms = TEMPLATES.flatMap(({ example, form }) => [example, form]);
    const question = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.tuple(fc.constantFrom(...forms), name, name).map(([form, a, b]) => {
        const parts = form.split(/\{\w+\}/u);
        return parts.reduce((text, part, at) => `${text}${at % 2 === 1 ? a : b}${part}`);
      }),
    );
    const everything: Find = async (text, kind) => [
      { id: 'id', kind: kind ?? 'Person', name: text, aliases: [text] },
    ];
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom(find, everything), async (text, look) => {
        const answer = await understand(text, look);
        expect(QuestionAnswerSchema.parse(answer)).toEqual(answer);
        if (!answer.question) return void expect(answer.because).toMatch(/\.$/u);
        expect(constants).toContain(answer.question.cypher);
        const used = [...answer.question.cypher.matchAll(/\$(\w+)/gu)].map(([, each]) => each);
        expect([...new Set(used)].sort()).toEqual(Object.keys(answer.question.params).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('API-94: words, forms and days', () => {
  it('API-94: words are what is left without signs; a possessive is a word of its own', () => {
    expect(wordsOf(' Who was “J. F. Kennedy”, in 1961?! ')).toEqual([
      'Who',
      'was',
      'J',
      'F',
      'Kennedy',
      'in',
      '1961',
    ]);
    expect(wordsOf("Egypt's president, the Curies' family; O'Neill")).toEqual([
      'Egypt',
      "'s",
      'president',
      'the',
      'Curies',
      "'s",
      'family',
      "O'Neill",
    ]);
  });

  it('API-94: every way that fits is read, alternatives may be of several words or of none', () => {
    const phrase = phraseOf('how (is|are) {a:any} and {b:any} (|all the time) {when}');
    expect(
      readings(phrase, wordsOf('How are x and y and z all the time 1999')).map((filled) => [
        ...filled.values(),
      ]),
    ).toEqual([
      ['x', 'y', 'and z all the time 1999'],
      ['x', 'y and', 'z all the time 1999'],
      ['x', 'y and z', 'all the time 1999'],
      ['x', 'y and z', '1999'],
      ['x', 'y and z all', 'the time 1999'],
      ['x', 'y and z all the', 'time 1999'],
      ['x', 'y and z all the time', '1999'],
      ['x and y', 'z', 'all the time 1999'],
      ['x and y', 'z', '1999'],
      ['x and y', 'z all', 'the time 1999'],
      ['x and y', 'z all the', 'time 1999'],
      ['x and y', 'z all the time', '1999'],
    ]);
    expect(readings(phrase, wordsOf('how was x and y 1999'))).toEqual([]);
  });

  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['May 2019', '2019-05-01', '2019-05-31'],
    ['feb. 2020', '2020-02-01', '2020-02-29'],
    ['6 May 2019', '2019-05-06', '2019-05-06'],
    ['May 6th, 2019', '2019-05-06', '2019-05-06'],
    ['the 6th of may 2019', '2019-05-06', '2019-05-06'],
    ['2019-05', '2019-05-01', '2019-05-31'],
    ['2019-05-06', '2019-05-06', '2019-05-06'],
    ['the 1970s', '1970-01-01', '1979-12-31'],
    ['1969 to 1972', '1969-01-01', '1972-12-31'],
    ['between May 1969 and 1972', '1969-05-01', '1972-12-31'],
  ])('API-94: "%s" is %s to %s', (words, from, to) => {
    expect(daysIn(words)).toEqual({ from, to });
  });

  it.each([
    '',
    'May',
    '30 February 2019',
    '2019-13',
    '1972 to 1969',
    'yesterday',
    'a b c d',
    '31 June 1999',
    '99',
  ])('API-94: "%s" is no day', (words) => {
    expect(daysIn(words)).toBeNull();
  });
});
