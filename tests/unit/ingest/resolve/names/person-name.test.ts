import { describe, expect, test } from 'vitest';
import { isCommonName, isCommonSurname } from '../../../../../ingest/resolve/names/common-names.ts';
import { compareNames } from '../../../../../ingest/resolve/names/compare-names.ts';
import { MEN, WOMEN } from '../../../../../ingest/resolve/names/given-name-list.ts';
import { isGivenName, sexOfGivenName } from '../../../../../ingest/resolve/names/given-names.ts';
import {
  isBareName,
  type PersonName,
  personNameOf,
} from '../../../../../ingest/resolve/names/person-name.ts';

/** "given | surnames", each reading; a single word as it is. */
function told({ readings, text }: PersonName): string {
  const join = (words: readonly { text: string }[]) => words.map((word) => word.text).join(' ');
  const all = readings.map(({ given, surnames }) => `${join(given)} | ${join(surnames)}`);
  return all.length > 0 ? all.join(' or ') : text;
}

describe('RESOLVE-32: a name is read by the custom that it shows', () => {
  test.each([
    ['John Smith', 'john | smith'],
    ['J.K. Rowling', 'j k | rowling'],
    ['JK Rowling', 'j k | rowling'],
    ['LI Keqiang', 'keqiang | li'],
    ['Vladimir Vladimirovich Putin', 'vladimir | putin'],
    ['Dmitri Shostakovich', 'dmitri | shostakovich'],
    ['Xi Jinping', 'jinping | xi'],
    ['Kim Jong-un', 'jong un | kim'],
    ['Kim Jong Un', 'jong un | kim'],
    ['Jong-un Kim', 'jong un | kim'],
    ['Kim Clijsters', 'kim | clijsters'],
    ['Lee Child', 'lee | child'],
    ['Lee Myung-bak', 'myung bak | lee'],
    ['Wang Wei', 'wang | wei or wei | wang'],
    ['Nguyen Phu Trong', 'phu trong | nguyen'],
    ['Nguyen Van Thieu', 'thieu | nguyen'],
    ['Le Duc Tho', 'duc tho | le'],
    ['Le Pen', 'pen'],
    ['Orbán Viktor', 'viktor | orban'],
    ['Viktor Orbán', 'viktor | orban'],
    ['Putin Vladimir', 'putin | vladimir or vladimir | putin'],
    ['Putin, Vladimir', 'vladimir | putin'],
    ['Gabriel García Márquez', 'gabriel | garcia marquez'],
    ['García Márquez', 'garcia | marquez or  | garcia marquez'],
    ['Pedro Sánchez Pérez-Castejón', 'pedro sanchez | perez castejon'],
    ['Andrés Manuel López Obrador', 'andres manuel | lopez obrador'],
    ['Luiz Inácio Lula da Silva', 'luiz inacio lula | silva'],
    ['Mohammed bin Salman', 'mohammed | salman'],
    ['bin Salman', 'salman'],
    ['Bashar al-Assad', 'bashar | assad'],
    ['al-Assad', 'assad'],
    ['De Gaulle', 'gaulle'],
    ['Ben Bernanke', 'ben | bernanke'],
    ['Al Gore', 'al | gore'],
    ['Abu Bakr al-Baghdadi', 'abu bakr | baghdadi'],
    ['Ursula von der Leyen', 'ursula | leyen'],
    ['Malcolm X', 'malcolm | x'],
    ['Katrín Jakobsdóttir', 'katrin | jakobsdottir'],
    ['Mr', 'mr'],
    ['Jr.', 'jr'],
    ['-', ''],
    ['', ''],
  ])('RESOLVE-32: %s', (name, reading) => {
    expect(told(personNameOf(name))).toBe(reading);
  });

  test.each([
    ['Robert F. Kennedy Jr.', 'jr'],
    ['Martin Luther King, Jr.', 'jr'],
    ['Elizabeth II', 'ii'],
    ['John Paul I', 'i'],
    ['Benedict XVI', 'xvi'],
    ['Tim V.', null],
    ['Malcolm X', null],
    ['John Smith', null],
    ['Jr.', null],
    ['Colin Powell KBE', null],
  ])('RESOLVE-32: the generation of %s', (name, generation) => {
    expect(personNameOf(name).generation).toBe(generation);
  });

  test('RESOLVE-32: what stands in quotes or brackets is what one is called, or the name of birth', () => {
    expect(personNameOf('Ernesto "Che" Guevara').called).toEqual(['che']);
    expect(personNameOf("Ernesto 'Che' Guevara").called).toEqual(['che']);
    expect(personNameOf('Robert (Bob) Gates').called).toEqual(['bob']);
    expect(personNameOf('Hillary Clinton (née Rodham)')).toMatchObject({ called: [], born: 'rodham' });
    expect(personNameOf('Vladimir Vladimirovich Putin').patronymic).toBe('vladimirovich');
    expect(personNameOf('Katrín Jakobsdóttir').goesBy?.text).toBe('katrin');
    expect(personNameOf('Katrín Anna Müller').goesBy).toBeNull();
  });
});

describe('RESOLVE-34: a title or an unmistakable given name tells the sex', () => {
  test.each([
    ['Mrs. Clinton', 'f'],
    ['Sir Alex Ferguson', 'm'],
    ['Prince Harry', 'm'],
    ['Hillary Clinton', 'f'],
    ['Bob Gates', 'm'],
    ['Orbán Viktor', 'm'],
    ['Mrs. Robert Kennedy', 'f'],
    ['Alex Smith', null],
    ['Sasha Obama', null],
    ['Bill Gates', 'm'],
    ['Kim Philby', null],
    ['Robin Wright', null],
    ['Simone Inzaghi', null],
    ['Xi Jinping', null],
    ['Clinton', null],
    ['J. K. Rowling', null],
  ])('RESOLVE-34: %s', (name, sex) => {
    expect(personNameOf(name).sexOfName).toBe(sex);
  });

  test('RESOLVE-34: no name is in the lists of both', () => {
    const men = new Set(MEN.trim().split(/\s+/u));
    expect(
      WOMEN.trim()
        .split(/\s+/u)
        .filter((name) => men.has(name)),
    ).toEqual([]);
  });

  test('RESOLVE-34: a name that both bear tells none', () => {
    expect(sexOfGivenName('andrea')).toBeNull();
    expect(sexOfGivenName('xochitl')).toBeNull();
    expect(isGivenName('robert')).toBe(true);
    expect(isGivenName('bob')).toBe(true);
    expect(isGivenName('tiger')).toBe(false);
  });
});

describe('RESOLVE-112: two surnames alone', () => {
  test.each([
    ['Robles Treviño', true],
    ['García Márquez', true],
    ['Berg', true],
    ['Andrés Robles Treviño', false],
    ['Santiago Treviño', false],
    ['Santiago López', false],
    ['Robles T.', false],
  ])('RESOLVE-112: %s may have no given name: %s', (name, isBare) => {
    expect(isBareName(personNameOf(name))).toBe(isBare);
  });
});

describe('RESOLVE-114: names of Vietnam and Taiwan', () => {
  test.each([
    ['Le Van Phuc', 'phuc | le'],
    ['Lin Chia-hsin', 'chia hsin | lin'],
    ['Hsiao Bi-khim', 'bi khim | hsiao'],
    ['Su Tseng-chang', 'tseng chang | su'],
    ['Su Thompson', 'su | thompson'],
  ])('RESOLVE-114: %s', (name, reading) => {
    expect(told(personNameOf(name))).toBe(reading);
  });

  test.each([
    ['Tran Quoc Bao', 'bao'],
    ['Le Van Phuc', 'phuc'],
    ['Nguyen Van Thieu', 'thieu'],
    ['Viet Thanh Nguyen', undefined],
    ['Tran Bao', undefined],
    ['Phan Soo-yeon', undefined],
  ])('RESOLVE-114: %s is called %s alone', (name, called) => {
    expect(personNameOf(name).goesBy?.text).toBe(called);
  });

  test('RESOLVE-114: are one in either order', () => {
    expect(compareNames(personNameOf('Lin Chia-hsin'), personNameOf('Chia-hsin Lin')).isSame).toBe(true);
  });
});

describe('RESOLVE-35: a full name may be so common that sharing it says little', () => {
  test.each([
    'John Smith',
    'Kim Min-jun',
    'Min-jun Kim',
    'Wang Wei',
    'Wei Wang',
    'Maria Garcia',
    'José Silva',
  ])('RESOLVE-35: %s is', (name) => {
    expect(isCommonName(personNameOf(name))).toBe(true);
  });

  test.each([
    'Kim Jong-un',
    'Xi Jinping',
    'John Kerry',
    'John Quincy Smith',
    'Barack Obama',
    'Smith',
    'Angela Merkel',
  ])('RESOLVE-35: %s is not', (name) => {
    expect(isCommonName(personNameOf(name))).toBe(false);
  });

  test('RESOLVE-35: surnames alone', () => {
    expect(isCommonSurname('kim')).toBe(true);
    expect(isCommonSurname('kissinger')).toBe(false);
  });
});
