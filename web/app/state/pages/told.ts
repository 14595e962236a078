import type { ArticlePage } from '../../../../shared/contract/index.ts';

/** One thing that is known of an article, and where in its input it stands. */
export type Told = NonNullable<ArticlePage['told']>[number];

const NAMES: Readonly<Record<Told['field'], string>> = {
  url: 'Address',
  title: 'Title',
  author: 'Author',
  source: 'Source',
  publishedAt: 'Published',
  updatedAt: 'Updated',
};

export function toldName(field: Told['field']): string {
  return NAMES[field];
}
