import { describe, expect, it } from 'vitest';
import { isRoleNoun, roleKindOf } from '../../../../../../ingest/extract/qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../../../../../ingest/extract/qualifiers/titles/titles.ts';

describe('ranks in full', () => {
  it.each([
    ['Maj.Gen.', 'Major General'],
    ['Lt.-Gen.', 'Lieutenant General'],
    ['Brig Gen (ret.)', 'Brigadier General (retired)'],
    ['Sgt. Maj.', 'Sergeant Major'],
    ['1st Lt.', 'First Lieutenant'],
    ['Lt. j.g.', 'Lieutenant (junior grade)'],
    ['Rear Adm.', 'Rear Admiral'],
    ['Vice Adm', 'Vice Admiral'],
    ['Sqn Ldr', 'Squadron Leader'],
    ['Wg. Cdr.', 'Wing Commander'],
    ['Det. Supt.', 'Detective Superintendent'],
    ['PC', 'Police Constable'],
    ['Pfc.', 'Private First Class'],
    ['Assoc. Prof.', 'Associate Professor'],
    ['Lt. Gov.', 'Lieutenant Governor'],
    ['Cllr', 'Councillor'],
  ])('EXTRACT-10: %s is %s', (title, full) => {
    expect(titleInFull(title)).toBe(full);
    expect(titleInFull(full)).toBe(full);
  });

  it.each(['Min', 'Del', 'general manager', 'CEO', 'Commander', 'major shareholder', ''])(
    'EXTRACT-10: %j stays as it is',
    (title) => {
      expect(titleInFull(title)).toBe(title);
    },
  );
});

describe('titles in the singular', () => {
  it.each([
    ['presidents', 'president'],
    ['foreign ministers of the bloc', 'foreign minister of the bloc'],
    ['actresses', 'actress'],
    ['deputies', 'deputy'],
    ['congressmen', 'congressman'],
    ['coaches', 'coach'],
    ['coached', 'coach'],
    ['chaired', 'chair'],
    ['led', 'leader'],
    ['mayor-elect', 'mayor'],
  ])('EXTRACT-10: %s is %s', (title, full) => {
    expect(titleInFull(title)).toBe(full);
  });

  it.each([
    'lead author',
    'head of communications',
    'vice president human resources',
    'director of operations',
    'boss',
  ])('EXTRACT-10: %s is none', (title) => {
    expect(titleInFull(title)).toBe(title);
  });

  it('EXTRACT-10: a word is a position by list or by its end', () => {
    for (const word of ['president', 'Colonel', 'glaciologist', 'fisherman', 'editor']) {
      expect(isRoleNoun(word), word).toBe(true);
    }
    for (const word of ['operation', 'table', '']) expect(isRoleNoun(word), word).toBe(false);
  });
});

describe('kinds of positions', () => {
  it.each([
    ['glaciologist', 'job'],
    ['fisherman', 'job'],
    ['film director', 'job'],
    ['speed skater', 'job'],
    ['managing director', 'office'],
    ['chief executive', 'office'],
    ['congressman', 'office'],
    ['special rapporteur', 'office'],
    ['consul general in Mumbai', 'office'],
    ['commanding general', 'office'],
    ['captain', 'office'],
    ['Captain', 'rank'],
    ['Warrant Officer', 'rank'],
    ['Professor Emeritus', 'rank'],
    ['Specialist', 'rank'],
    ['computer specialist', 'job'],
    ['honorary president', 'title'],
    ['Olympic 10,000 metres champion', 'title'],
  ])('EXTRACT-15: %s is %s', (title, kind) => {
    expect(roleKindOf(title)).toBe(kind);
  });
});
