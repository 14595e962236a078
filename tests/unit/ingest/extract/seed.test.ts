/** The article that the project began with: everybody in it with office and body, the visit and the meeting. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../ingest/extract/extract.ts';
import { loadModel } from '../../../../ingest/extract/model/session.ts';
import type { Extraction, LocalRelation } from '../../../../shared/model/extraction.ts';
import type { RelationType } from '../../../../shared/schema/index.ts';
import { beside } from '../../../support/articles.ts';
import { modelMissing } from '../../../support/model.ts';

const seed = beside('data/seed-article.txt');
/** Longest quote of who holds what: a title, its body and a name. */
const LONGEST = 100;

describe.skipIf(!seed || modelMissing())('the seed article', () => {
  let text = '';
  let read: Extraction;

  beforeAll(async () => {
    text = readFileSync(seed ?? '', 'utf8').trim();
    const model = await loadModel();
    read = await extractArticle(model, { text, publishedAt: '2024-03-24' });
    await Promise.all([model.encoder.release(), model.pairs.release()]);
  }, 60_000);

  const nameOf = (id: string | null | undefined) => read.entities.find((one) => one.id === id)?.name;
  const of = (type: RelationType) => read.relations.filter((relation) => relation.type === type);
  const quote = ({ start, end }: LocalRelation) => text.slice(start, end);

  it('EXTRACT-25: nine persons hold their offices in their bodies, and ranks in none', () => {
    const held = of('HOLDS_ROLE').map(({ from, to, tenure }) => {
      const role = read.entities.find(({ id }) => id === to);
      return `${nameOf(from)}: ${role?.name}, ${nameOf(role?.organization) ?? 'none'} (${tenure})`;
    });
    expect(held).toEqual(
      expect.arrayContaining([
        'Yoav Gallant: Defense Minister, Israel (current)',
        'Lloyd Austin: Defense Minister, U.S. (current)',
        'Antony Blinken: Secretary of State, U.S. (current)',
        'Jake Sullivan: National Security Advisor, U.S. (current)',
        'Eyal Zamir: director general, Defense Ministry (current)',
        'Eyal Zamir: Major General (reserve), none (current)',
        'Benny Gal: head, Strategic Division (current)',
        'Benny Gal: Brigadier General, none (current)',
        'Elad Goren: head, Civil Affairs Department (current)',
        'Elad Goren: Colonel, none (current)',
        'Benjamin Netanyahu: Prime Minister, Israel (current)',
        'Matthew Miller: spokesman, U.S. State Department (current)',
      ]),
    );
    const heads = held.filter((line) => line.includes(': head,'));
    expect(heads).toHaveLength(2);
    expect(read.entities.filter(({ kind }) => kind === 'Person')).toHaveLength(9);
  });

  it('EXTRACT-17: no quote of an office is longer than a reader takes in', () => {
    for (const relation of [...of('HOLDS_ROLE'), ...of('ROLE_IN')]) {
      expect(quote(relation).length).toBeLessThan(LONGEST);
    }
  });

  it('EXTRACT-26: the minister travels, and is to meet three others', () => {
    const parts = of('PARTICIPATED_IN').map(({ from, to, as, modality }) => {
      return `${nameOf(from)} ${as} ${read.entities.find(({ id }) => id === to)?.eventType} ${modality}`;
    });
    expect(parts).toEqual(
      expect.arrayContaining([
        'Yoav Gallant agent visit asserted',
        'Yoav Gallant attendee meeting planned',
        'Lloyd Austin attendee meeting planned',
        'Antony Blinken attendee meeting planned',
        'Jake Sullivan attendee meeting planned',
        'Benjamin Netanyahu attendee meeting asserted',
        'Antony Blinken attendee meeting asserted',
      ]),
    );
  });

  it('EXTRACT-25: nobody is appointed by being joined', () => {
    expect(read.entities.filter(({ eventType }) => eventType === 'appointment')).toEqual([]);
  });
});
