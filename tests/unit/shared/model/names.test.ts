import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalName,
  fold,
  initialsOf,
  isAcronymOf,
  looksLikeAcronym,
  nameWords,
  normalisedName,
} from '../../../../shared/model/names.ts';
import { KIND_NAMES, type Kind } from '../../../../shared/schema/index.ts';

const same = (kind: Kind, a: string, b: string) => normalisedName(kind, a) === normalisedName(kind, b);

describe('MODEL-1: the shown name is the written one, cleaned', () => {
  test.each([
    ['  Ada   Berg ', 'Ada Berg'],
    ['Ada\u00a0Berg', 'Ada Berg'],
    ['Ada\n\tBerg', 'Ada Berg'],
    ['A\u00addа', 'Adа'],
    ['\u200bAda\ufeff Berg\u200e', 'Ada Berg'],
    ['Jose\u0301', 'José'],
    ['Łódź', 'Łódź'],
    ['O’Brien', 'O’Brien'],
    ['محمد', 'محمد'],
    ['习近平', '习近平'],
  ])('MODEL-1: %j is shown as %j', (name, shown) => {
    expect(canonicalName(name)).toBe(shown);
  });
});

describe('MODEL-2: folding leaves lower case without marks', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Søren Ørsted', 'soren orsted'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Erdoğan', 'erdogan'],
    ['Işık', 'isik'],
    ['İstanbul', 'istanbul'],
    ['Đặng', 'dang'],
    ['Þórður Guðmundsson', 'thordur gudmundsson'],
    ['Gyurcsány Ferenc', 'gyurcsany ferenc'],
    ['Dvořák', 'dvorak'],
    ['Œuvre æon', 'oeuvre aeon'],
    ['Ħamrun', 'hamrun'],
    ['Ёлкин', 'елкин'],
    ['ＦＵＬＬ', 'full'],
    ['ﬁne', 'fine'],
    ['مُحَمَّد', 'محمد'],
    ['习近平', '习近平'],
  ])('MODEL-2: %s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('MODEL-3: two ways to write one name are the same name', () => {
  test.each<[Kind, string, string]>([
    ['Person', 'Lech Wałęsa', 'Lech Walesa'],
    ['Person', 'Jens Stoltenberg', 'JENS STOLTENBERG'],
    ['Person', 'Sinéad O’Connor', "Sinead O'Connor"],
    ['Person', 'Dr. Ada Berg', 'Ada Berg'],
    ['Person', 'Maj. Gen. Eyal Zamir', 'Eyal Zamir'],
    ['Person', 'Prof. Dr. Ada Berg', 'Ada Berg'],
    ['Person', 'Martin Luther King, Jr.', 'Martin Luther King Junior'],
    ['Person', 'Robert Kennedy Jr', 'Robert Kennedy, Jr.'],
    ['Person', 'Marie-Claire Dupont', 'Marie Claire Dupont'],
    ['Person', 'Ursula von der Leyen', 'Ursula Von Der Leyen'],
    ['Person', 'Bashar al-Assad', 'Bashar al Assad'],
    ['Person', 'Bashar al‑Assad', 'Bashar al-Assad'],
    ['Person', 'George W. Bush', 'George W Bush'],
    ['Person', 'Björk Guðmundsdóttir', 'Bjork Gudmundsdottir'],
    ['Person', 'Orbán  Viktor', 'Orban Viktor'],
    ['Organization', 'The World Bank', 'World Bank'],
    ['Organization', 'Siemens AG', 'Siemens'],
    ['Organization', 'Acme Co., Ltd.', 'Acme'],
    ['Organization', 'Procter & Gamble', 'Procter Gamble'],
    ['Organization', "Lloyd's", 'Lloyd’s'],
    ['Organization', 'U.N.', 'UN'],
    ['Role', 'the Prime Minister', 'Prime Minister'],
    ['Role', 'Vice-President', 'vice president'],
    ['Event', 'The “Day of Rage”', 'The Day of Rage'],
  ])('MODEL-3: %s "%s" and "%s"', (kind, a, b) => {
    expect(normalisedName(kind, a)).toBe(normalisedName(kind, b));
  });

  test.each<[Kind, string, string]>([
    ['Person', 'Robert Kennedy', 'Robert Kennedy Jr.'],
    ['Person', 'George Bush', 'George W. Bush'],
    ['Person', 'Li Wei', 'Wei Li'],
    ['Person', 'Elizabeth II', 'Elizabeth'],
    ['Person', '习近平', '习仲勋'],
    ['Person', 'Jón Jónsson', 'Jóna Jónsdóttir'],
    ['Organization', 'World Bank', 'World Bank Group'],
    ['Organization', 'Siemens', 'Siemens Energy'],
    ['Role', 'Minister', 'Deputy Minister'],
    ['Event', '2020 Summer Olympics', '2024 Summer Olympics'],
  ])('MODEL-3: but not %s "%s" and "%s"', (kind, a, b) => {
    expect(same(kind, a, b)).toBe(false);
  });

  test('MODEL-3: what is nothing but title, form or article keeps it', () => {
    expect(normalisedName('Person', 'Imam')).toBe('imam');
    expect(normalisedName('Organization', 'The Company')).toBe('company');
    expect(normalisedName('Organization', 'The')).toBe('the');
    expect(normalisedName('Role', 'The')).toBe('the');
    expect(normalisedName('Person', '…')).not.toBe('');
  });
});

describe('MODEL-5: an acronym is told by its letters', () => {
  test.each([
    ['IAEA', 'International Atomic Energy Agency'],
    ['I.A.E.A.', 'International Atomic Energy Agency'],
    ['WHO', 'World Health Organization'],
    ['FBI', 'Federal Bureau of Investigation'],
    ['UNICEF', 'United Nations International Children Emergency Fund'],
    ['MSF', 'Médecins Sans Frontières'],
    ['OSCE', 'Organization for Security and Co-operation in Europe'.replace('Co-operation', 'Cooperation')],
    ['USA', 'United States of America'],
    ['DoD', 'Department of Defense'],
    ['IDF', 'the Israel Defense Forces'],
  ])('MODEL-5: %s is %s', (acronym, name) => {
    // A small letter within makes it no acronym by looks: it is left alone.
    expect(isAcronymOf(acronym, name)).toBe(acronym !== 'DoD');
  });

  test.each([
    ['IAEA', 'International Energy Agency'],
    ['WHO', 'World Health'],
    ['who', 'World Health Organization'],
    ['W', 'World'],
    ['UN', 'Unesco'],
    ['ABCDEFGHIJKLMN', 'A B C D E F G H I J K L M N'],
  ])('MODEL-5: %s is not %s', (acronym, name) => {
    expect(isAcronymOf(acronym, name)).toBe(false);
  });

  test('MODEL-5: initials skip the small words', () => {
    expect(initialsOf('International Atomic Energy Agency')).toBe('iaea');
    expect(initialsOf('Bank of the West')).toBe('bw');
    for (const form of ['EU', 'U.S.', 'AT&T', 'NGOs']) expect(looksLikeAcronym(form)).toBe(true);
    for (const form of ['Eu', 'E', '', 'WORLDHEALTHORGANIZATION', '2024'])
      expect(looksLikeAcronym(form)).toBe(false);
  });
});

/** Text that has everything in it that names trip over, beside any Unicode at all. */
const pieces = fc.constantFrom(
  ...[
    'the',
    'The',
    'a',
    'his',
    "'s",
    'x’s',
    "x's's",
    '&',
    'Co',
    'Ltd',
    'Inc.',
    'Dr.',
    'Mr',
    'Jr.',
    'Junior',
    'II',
  ],
  ...[
    'von',
    'al-',
    'U.S.',
    'ŉ',
    'İ',
    'ß',
    'ﬁ',
    'Å',
    '\u0301',
    '\u200d',
    '—',
    '.',
    ',',
    '…',
    '½',
    'Ada',
    'BERG',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(pieces, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 6 }).map((words) => words.join('')),
);
const RUNS = { numRuns: 2_000 };

describe('MODEL-6: cleaning a clean name changes nothing', () => {
  test('MODEL-6: shown names', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(canonicalName(canonicalName(text))).toBe(canonicalName(text));
      }),
      RUNS,
    );
  });

  test('MODEL-6: folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      RUNS,
    );
  });

  test.each(KIND_NAMES.map((kind): [Kind] => [kind]))('MODEL-6: normalised names of a %s', (kind) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalisedName(kind, text);
        expect(normalisedName(kind, once)).toBe(once);
      }),
      RUNS,
    );
  });
});

describe('MODEL-7: each strength joins at least what the one before it joins', () => {
  test('MODEL-7: what looks the same is the same name, and in the same block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = canonicalName(text);
        for (const kind of KIND_NAMES) expect(normalisedName(kind, shown)).toBe(normalisedName(kind, text));
      }),
      RUNS,
    );
  });

  test('MODEL-7: no text makes a name throw, and no name of a text with letters is empty', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        isAcronymOf(a, b);
        looksLikeAcronym(a);
        initialsOf(a);
        nameWords(a);
        for (const kind of KIND_NAMES)
          if (/[\p{L}\p{N}]/u.test(a)) expect(normalisedName(kind, a)).not.toBe('');
      }),
      RUNS,
    );
  });
});
