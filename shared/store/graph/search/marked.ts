/** Documents that are found, with a number each. Bytes and plain loops, because very many are found. */
import { documentOf, type Found, MARKS, markOf } from './word-index.ts';

/** `of` is from 1 on for the documents, and 0 for all others. */
export interface Marked {
  readonly documents: readonly number[];
  readonly of: Uint8Array;
}

/**
 * The documents that all of some words are found in, each as the worst of them.
 * @param size one more than the highest document
 */
export function withAll(found: readonly (readonly Found[])[], size: number): Marked {
  // The rarest first: only its documents are looked for among the others.
  const [first = [], ...others] = [...found].sort((a, b) => entriesOf(a) - entriesOf(b));
  return others.reduce((marked, other) => together(marked, other, size), costsOf(first, size));
}

function entriesOf(found: readonly Found[]): number {
  return found.reduce((sum, { entries }) => sum + entries.length, 0);
}

/**
 * The best of what one word was found as, one more than its typos and its mark together.
 */
function costsOf(found: readonly Found[], size: number): Marked {
  const documents: number[] = [];
  const of = new Uint8Array(size);
  for (const { typos, entries } of found) {
    const typed = 1 + typos * MARKS;
    for (let n = 0; n < entries.length; n += 1) {
      const entry = entries[n] ?? 0;
      const document = documentOf(entry);
      const cost = typed + markOf(entry);
      const known = of[document] ?? 0;
      if (known === 0) documents.push(document);
      if (known === 0 || cost < known) of[document] = cost;
    }
  }
  return { documents, of };
}

/** Those documents that one more word is found in as well, each as the worse of the two. */
function together(marked: Marked, found: readonly Found[], size: number): Marked {
  if (marked.documents.length === 0) return marked;
  const other = costsOf(found, size).of;
  const documents = marked.documents.filter((document) => (other[document] ?? 0) > 0);
  const of = new Uint8Array(size);
  for (const document of documents) of[document] = Math.max(marked.of[document] ?? 0, other[document] ?? 0);
  return { documents, of };
}
