import { describe, expect, it } from 'vitest';
import { withoutEarlierSubjects } from '../../../../../../ingest/extract/links/events/antecedents.ts';
import type { EventType } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Who of Ana Ruiz and Ben Hope may take part in the event of a text. */
function takers(text: string, event: string, type: EventType = 'resignation'): string[] {
  const mentions = mentionsIn(text, [
    ['Ana Ruiz', 'person'],
    ['Ben Hope', 'person'],
    [event, type],
  ]);
  const [ana, ben, trigger] = mentions;
  const { sentences, bySentence } = readingOf(text, mentions);
  const links = [ana, ben].map((from) => linkOf('PARTICIPATED_IN', from, trigger));
  return withoutEarlierSubjects(links, { sentences, bySentence }).map(({ from }) => from.text);
}

describe('EXTRACT-104: the verb of a clause with "who"', () => {
  it.each([
    ['Ana Ruiz is the daughter of Ben Hope, who was ousted', 'ousted'],
    ['Ana Ruiz is the daughter of Ben Hope, who was ousted in a coup and went on trial', 'trial'],
    ['Ana Ruiz finished ahead of Ben Hope, a member of the board who was expelled', 'expelled'],
    ['Ana Ruiz praised Ben Hope, who later resigned', 'resigned'],
    ['They named Ana Ruiz and Ben Hope, the mayor, who was acquitted', 'acquitted'],
  ])('EXTRACT-104: %s: is told of the name before it', (text, event) => {
    expect(takers(text, event)).toEqual(['Ben Hope']);
  });

  it.each([
    ['Ana Ruiz and Ben Hope, who resigned, left', 'resigned'],
    ['Ana Ruiz met Ben Hope and resigned', 'resigned'],
    ['Ana Ruiz told Ben Hope of the man who resigned', 'resigned'],
    ['Ana Ruiz met Ben Hope, who said she resigned', 'resigned'],
  ])('EXTRACT-104: %s: of whom it is is not told so', (text, event) => {
    expect(takers(text, event)).toEqual(['Ana Ruiz', 'Ben Hope']);
  });
});
