import { describe, expect, it } from 'vitest';
import { withoutVictims } from '../../../../../../ingest/extract/links/events/victims.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

function isKept(text: string, trigger: string): boolean {
  const first = text.indexOf('Ana') < text.indexOf(trigger);
  const marked = [['Ana', 'person'] as const, [trigger, 'arrest'] as const];
  const mentions = mentionsIn(text, first ? marked : marked.reverse());
  const [ana, event] = ['person', 'event'].map((kind) => mentions.find((mention) => mention.kind === kind));
  return withoutVictims([linkOf('PARTICIPATED_IN', ana, event)], readingOf(text, mentions)).length === 1;
}

describe('EXTRACT-67: arrests', () => {
  it('EXTRACT-67: a victim has not arrested anybody, nor been arrested', () => {
    expect(isKept('Police investigating the murder of Ana arrested a man', 'arrested')).toBe(false);
    expect(isKept("A man was arrested over Ana's brutal murder", 'arrested')).toBe(false);
    expect(isKept('Police arrested a man after Ana was stabbed', 'arrested')).toBe(false);
  });

  it('EXTRACT-67: a kidnapping is an arrest of whom it befell', () => {
    expect(isKept('the kidnapping of Ana', 'kidnapping')).toBe(true);
    expect(isKept('Ana was shot and arrested', 'arrested')).toBe(true);
    expect(isKept("Ana's arrest for murder", 'arrest')).toBe(true);
  });
});
