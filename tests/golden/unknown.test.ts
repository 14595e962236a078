/** What a text does not say stays unknown, whatever could be guessed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/extract/index.ts';
import type { Extractor, LocalEntity } from '../../shared/model/extraction.ts';
import { modelMissing } from '../support/model.ts';

describe.skipIf(modelMissing())('what a text does not say', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor({ workers: 0 });
  });
  afterAll(() => extractor.close());

  async function entitiesOf(text: string, publishedAt: string | null): Promise<readonly LocalEntity[]> {
    return (await extractor.extract({ text, publishedAt })).entities;
  }

  it('DRAMATIS-6: a weekday is no date where the day of publication is not known', async () => {
    const text =
      'French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni on Sunday in Rome.';
    const starts = (entities: readonly LocalEntity[]) =>
      entities.filter(({ kind }) => kind === 'Event').map(({ start }) => start ?? null);
    expect(starts(await entitiesOf(text, null))).toEqual([null]);
    expect(starts(await entitiesOf(text, '2024-03-26'))).toEqual(['2024-03-24']);
  });

  it('DRAMATIS-6: an office without a body has none', async () => {
    const roles = (await entitiesOf('The spokesman, Adam Roberts, declined to comment.', null)).filter(
      ({ kind }) => kind === 'Role',
    );
    for (const role of roles) expect(role.organization).toBeNull();
  });
});
