import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isByline, isOpeningByline, isSignature } from '../../../../shared/model/bylines.ts';

describe('EXTRACT-45: bylines', () => {
  it.each([
    'By Ann Lee',
    "By Siobhán O'Callaghan",
    'By ANN LEE and BEN COLE',
    'BY ANN LEE',
    'by Ann Lee',
    '*By Ann Lee*',
    'By Ann Lee, Ben Cole and Cy Dorn',
    'By June Osborne',
    'By Joost van der Meulen',
    'By Ann Lee in Paris',
    'By Ann Lee, Reuters',
    'By Ann Lee | Reuters | 14 March 2024',
    'By Ann Lee, political editor',
    'By Ann Lee, Health Correspondent',
    'By Ann Lee for The Daily Planet',
    'By Ann Lee and agencies',
    'By the Associated Press',
    'By The New York Times',
    'By Reuters',
    'By Ann Lee with the Reuters staff',
    'By Jane Doe, Agency | March 3',
    'Written by Ann Lee',
    'Additional reporting by Ann Lee',
    'Photographs by Ben Cole',
    'Reporting by Ann Lee; editing by Ben Cole',
    '(Reporting by J. Doe in St. Louis; Editing by A. B. Roe)',
    'Ann Lee reports',
    'Ann Lee reports from Paris.',
    'Ann Lee and Ben Cole contributed to this report.',
  ])('EXTRACT-45: %j is one', (line) => {
    expect(isByline(line)).toBe(true);
  });

  it.each([
    '',
    'By',
    'Ann Lee',
    'By Monday the river had risen',
    'By Monday',
    'By all accounts Ann Lee was a good mayor',
    'By Friday Ann Lee had resigned',
    'By 2010 Ann Lee was mayor',
    'By arresting Ann Lee, police ended the strike',
    'By Ann Lee’s own account, she was arrested',
    'By Ann Lee, who was there',
    'The bridge was built by Ann Lee',
    'The committee reports',
    'Ann Lee reports a loss',
    'By the Numbers',
    'By the People',
    'By Popular Demand',
    'By Royal Appointment',
    'By Land and Sea',
    'WHO reports',
    'The UN reports',
    'The UN reports from Gaza',
    'Trump writes',
    `By ${'Ann Lee '.repeat(40)}`,
  ])('EXTRACT-45: %j is none', (line) => {
    expect(isByline(line)).toBe(false);
  });

  it.each([
    'By Ann Lee',
    '*By ANN LEE and BEN COLE*',
    'By Ann Lee in Paris',
    'By Ann, Political Editor',
    'By the Associated Press',
    'Reporting by Ann; editing by Ben',
    'Ann Lee reports from Paris',
  ])('READ-3: %j may be the first line of a text', (line) => {
    expect(isOpeningByline(line)).toBe(true);
  });

  it.each(['By Design', 'By Plato', 'By Fire and Ice', 'By the Numbers', 'World Bank reports', 'Ann Lee'])(
    'READ-3: %j as the first line is a headline',
    (line) => {
      expect(isOpeningByline(line)).toBe(false);
    },
  );

  it('EXTRACT-45: a name with work for a paper is signed, an office of a body is not', () => {
    expect(isSignature('Ann Lee, Political Editor')).toBe(true);
    expect(isSignature('Ann Lee, the Post, foreign correspondent')).toBe(true);
    expect(isSignature('Ann Lee, chairman')).toBe(false);
    expect(isSignature('Ann Lee, the editor, has left')).toBe(false);
  });

  it('EXTRACT-62: any line is one or none, and takes no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
        expect(typeof (isByline(line) || isSignature(line))).toBe('boolean');
      }),
    );
  });
});
