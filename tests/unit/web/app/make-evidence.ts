import type { Evidence } from '../../../../shared/contract/index.ts';
import type { Modality } from '../../../../shared/schema/index.ts';

interface About {
  readonly article: string;
  readonly id?: string;
  readonly modality?: Modality;
  readonly quote?: string;
}

/** A claim with its article for tests, with what does not matter filled in. */
export function evidence(about: About, more: Partial<Evidence> = {}): Evidence {
  const { article, id = `claim of ${article}`, modality = 'asserted', quote = 'She leads it' } = about;
  return {
    claim: {
      id,
      type: 'MEMBER_OF',
      from: 'a',
      to: 'b',
      modality,
      quote,
      start: 0,
      end: quote.length,
      confidence: 0.9,
      extractor: 'x',
      qualifiers: {},
    },
    article: {
      id: article,
      title: 'The <fund> & its *heads*',
      source: 'The Courier',
      url: null,
      publishedAt: '2021-03-01',
    },
    before: '',
    after: '.',
    ...more,
  };
}
