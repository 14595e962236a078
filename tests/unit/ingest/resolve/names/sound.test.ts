import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../../../ingest/resolve/names/sound.ts';

describe('RESOLVE-30: spellings of one name meet, other names mostly do not', () => {
  test.each([
    'Gaddafi Qadhafi Kadafi Qaddafi Khadafy Gadhafi Kadhafi al-Gaddafi GADDAFI',
    'Zelensky Zelenskyy Zelenskiy Zelenskyj Zelenski Zelenskij zelensky',
    'Yeltsin Eltsin',
    'Mohammed Muhammad Mohamed Mohammad Muhammed',
    'Aleksandr Alexander Alexandre Aleksander Alexandr',
    'Hussein Husain Hossein Husayn Hussain',
    'Müller Mueller Muller',
    'Schröder Schroeder Schroder',
    'Nguyen Nguyễn',
    'Şahin Sahin Shahin',
    'Yousef Yusuf Youssef Yusef',
    'Khalid Khaled',
    'Abdullah Abdulla Abdallah',
    'Gorbachev Gorbatschow Gorbachov Gorbachyov',
    'Milosevic Milošević Miloshevich',
    'Djokovic Đoković Djoković',
    'Yanukovych Yanukovich',
    'Yushchenko Yuschenko Iushchenko',
    'Meyer Meier Maier Mayer',
    'Sergei Sergey Sergej',
    'Dmitry Dmitri Dmitriy Dmitrii',
    'Yevgeny Evgeny Yevgeniy',
    'Smirnov Smirnoff',
    'Omar Umar',
    'Ibrahim Ebrahim',
    'McDonald MacDonald Macdonald',
    "O'Brien O’Brien OBrien",
    'Catherine Katherine',
    'Lee Li',
    'Clark Clarke',
    'Sarah Sara',
    'Vladimir Wladimir',
  ])('RESOLVE-30: %s', (spellings) => {
    const sounds = spellings.split(' ').map(soundOf);
    expect(sounds).toEqual(sounds.map(() => sounds[0]));
  });

  test.each([
    'Smith Smut Smit Schmidt',
    'Xi Shi Si Xu Xie Zi',
    'Wu Vu Wo Vo',
    'Kim Kam Kem Kum Kin',
    'Chu Cho Choi Zhu Zu Chen',
    'Wang Wong Weng Vang',
    'Zhang Zang Chang Jiang Yang Jang',
    'Khan Han Kan',
    'Jansen Jensen Johnson Hansen',
    'Bush Biden Trump Obama Clinton Carter Reagan Ford Nixon Kennedy',
    'Maria Mario Marie',
    'Green Crean Grant Brand',
    'Gates Cates',
    'Horst Hurst',
    'Bell Bill Ball Bull',
  ])('RESOLVE-30: all of "%s" differ', (names) => {
    const sounds = names.split(' ').map(soundOf);
    expect(new Set(sounds).size).toBe(sounds.length);
  });

  test('RESOLVE-30: whatever is written has a sound, the same in capitals, and another script its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
        expect(soundOf(word)).not.toBe('');
      }),
    );
    for (const word of ['Gaddafi', 'Müller', 'Xi', 'Şahin']) {
      expect(soundOf(word.toUpperCase())).toBe(soundOf(word));
    }
    expect(soundOf('Путин')).not.toBe(soundOf('Пушкин'));
    for (const word of ['h', 'Hh', 'w', '-', "''", ' ', 'y', 'e', 'al-', '\u200B'])
      expect(soundOf(word)).not.toBe('');
  });
});
