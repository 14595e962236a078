import { describe, expect, it } from 'vitest';
import { isIdiom } from '../../../../../../ingest/extract/spans/idioms/idioms.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

const CASES: readonly (readonly [string, string, EventType, boolean])[] = [
  ['She started out as a clerk', 'started', 'founding', true],
  ['She started her career with Acme', 'started', 'founding', true],
  ['She started at the chipmaker', 'started', 'founding', true],
  ['She started a company', 'started', 'founding', false],
  ['The minister ruled out a rescue', 'ruled', 'trial', true],
  ['The court ruled on Monday', 'ruled', 'trial', false],
  ['Talks with Acme, its lender, collapsed', 'collapsed', 'bankruptcy', true],
  ['The deal collapsed', 'collapsed', 'bankruptcy', true],
  ['The bank collapsed', 'collapsed', 'bankruptcy', false],
  ['Acme is among the creditors', 'creditors', 'bankruptcy', true],
  ['The spokesman dismissed this', 'dismissed', 'resignation', true],
  ['The spokesman dismissed the claims', 'dismissed', 'resignation', true],
  ['The bank dismissed this man', 'dismissed', 'resignation', false],
  ['The bank dismissed its chief', 'dismissed', 'resignation', false],
  ['She won the time trial', 'trial', 'trial', true],
  ['She won the time trial', 'time trial', 'trial', true],
  ['a phase 3 trial of the drug', 'trial', 'trial', true],
  ['She won the trial', 'trial', 'trial', false],
  ['He left in protest at the cuts', 'protest', 'protest', true],
  ['He left the protest', 'protest', 'protest', false],
  ['She was in the running', 'running', 'election', true],
  ['She was in the running for mayor', 'running', 'election', false],
  ['the release of the journalist Ann Lee', 'release', 'launch', true],
  ['She was released from prison', 'released', 'launch', true],
  ['the release of the album', 'release', 'launch', false],
  ['EU regulators raided the offices', 'raided', 'attack', true],
  ['Gunmen raided the offices', 'raided', 'attack', false],
  ['She was named player of the match', 'named', 'appointment', true],
  ['She was named leader of the party', 'named', 'appointment', false],
];

describe('words of affairs that tell of no event', () => {
  it.each(CASES)('EXTRACT-120: %j', (text, verb, type, expected) => {
    expect(isIdiom(text, mentionsIn(text, [[verb, type]])[0]!)).toBe(expected);
  });
});
