import { describe, expect, it } from 'vitest';
import { isDestination, isLeft } from '../../../../../../ingest/extract/links/roles/other-bodies.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

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
