import { describe, expect, it } from 'vitest';
import {
  isDestination,
  isLeft,
  isOfAnother,
} from '../../../../../../ingest/extract/links/roles/other-bodies.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

function titleAndBody(text: string, title: string, body: string) {
  const [titles, bodies] = [mentionsIn(text, [[title, 'role']]), mentionsIn(text, [[body, 'organization']])];
  return { title: titles[0]!, body: bodies[0]! };
}

describe('bodies beside a title that it is not of', () => {
  it.each([
    ['ambassador to Peru', true],
    ['ambassador to Oman and to Peru', true],
    ['ambassador to Oman, Saudi Arabia and Peru', true],
    ['ambassador of Peru', false],
    ['ambassador to Oman met Peru', false],
    ['ambassador to Oman, Peru said', false],
  ])('EXTRACT-82: where an ambassador is sent: %j is %j', (text, expected) => {
    const { title, body } = titleAndBody(text, 'ambassador', 'Peru');
    expect(isDestination({ text }, body, title)).toBe(expected);
  });

  it.each([
    ['She joins the hospital as chaplain from Orbit', true],
    ['She has joined as a new chaplain from the Orbit', true],
    ['Our chaplain, formerly of Orbit, spoke', true],
    ['She is a chaplain from Orbit', false],
    ['She joins Orbit as chaplain', false],
    ['She joins as chaplain of Orbit', false],
    ['She was formerly chaplain of Orbit', false],
  ])('EXTRACT-82: what somebody left: %j is %j', (text, expected) => {
    const { title, body } = titleAndBody(text, 'chaplain', 'Orbit');
    expect(isLeft({ text }, body, title)).toBe(expected);
  });
});

describe('EXTRACT-91: bodies that words give to somebody or something else', () => {
  type Marked = Parameters<typeof mentionsIn>[1];
  /** Whether the body is none of the first title. */
  const isOthers = (text: string, marked: Marked) => {
    const mentions = mentionsIn(text, marked);
    const body = mentions.find(({ kind }) => kind === 'organization' || kind === 'country');
    const title = mentions.find(({ kind }) => kind === 'role');
    return isOfAnother(readingOf(text, mentions), body!, title!);
  };
  const [ANA, BEN] = [['Ana', 'person'] as const, ['Ben', 'person'] as const];
  const orbit = ['Orbit', 'organization'] as const;
  const role = (title: string) => [title, 'role'] as const;

  it.each<[string, Marked, boolean]>([
    ['Ana, the chairwoman, whose Orbit party leads, left', [ANA, role('chairwoman'), orbit], true],
    ['Kicker Ana, whose brother plays for Orbit, left', [role('Kicker'), ANA, orbit], true],
    ['Ana, the chairwoman of Orbit, whose brother left', [ANA, role('chairwoman'), orbit], false],
    ['They hired Orbit and attorney Ana', [orbit, role('attorney'), ANA], true],
    ['He served at Orbit with chair Ana', [orbit, role('chair'), ANA], false],
    ['She joined Orbit with chair Ana', [orbit, role('chair'), ANA], true],
    ['The founder of Orbit and chair Ana', [orbit, role('chair'), ANA], false],
    ['Its director, Spanish national Ana', [role('director'), ['Spanish', 'country'], ANA], true],
    ['Spanish national secretary Ana', [['Spanish', 'country'], role('secretary'), ANA], false],
    ['The director of Spanish Ana', [role('director'), ['Spanish', 'country'], ANA], false],
    ["Rome's mayor, Ana", [['Rome', 'country'], role('mayor'), ANA], true],
    ["Rome's mayor, Ana", [['Rome', 'organization'], role('mayor'), ANA], false],
  ])('EXTRACT-91: %s', (text, marked, expected) => {
    expect(isOthers(text, marked)).toBe(expected);
  });

  it('EXTRACT-91: a body right before another title is of that one', () => {
    const us = ['U.S.', 'country'] as const;
    const two: Marked = [role('minister'), ANA, us, role('ambassador'), BEN];
    expect(isOthers('minister Ana and the U.S. ambassador, Ben', two)).toBe(true);
    expect(isOthers('minister Ana met the U.S. new ambassador, Ben', two)).toBe(true);
    expect(isOthers('minister Ana of the U.S. met the ambassador, Ben', two)).toBe(false);
    expect(isOthers('minister Ana, now in the U.S., and the ambassador, Ben', two)).toBe(false);
  });

  it.each<[string, Marked, boolean]>([
    ['Ana was elected mayor, beating Orbit', [ANA, role('mayor'), orbit], true],
    ['Ana will be president while Orbit looks', [ANA, role('president'), orbit], true],
    ['Ana, a teacher who chairs Orbit', [ANA, role('teacher'), orbit], true],
    ['Ana, a reporter who worked for Orbit', [ANA, role('reporter'), orbit], false],
    ['Ana, chair of the Orbit', [ANA, role('chair'), orbit], false],
    ['Ana, head of Orbit, is chancellor', [ANA, orbit, role('chancellor')], true],
    ['Ana told Orbit that the chancellor left', [ANA, orbit, role('chancellor')], false],
  ])('EXTRACT-106: %s', (text, marked, expected) => {
    expect(isOthers(text, marked)).toBe(expected);
  });
});
