/** What finds names in a sentence: the model, and as a point of reference a library of rules and word lists. */
import nlp from 'compromise';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import type { Model } from '../../../ingest/extract/model/session.ts';
import type { Name } from './sets.ts';

/** @param countries whether a country is wanted as an organization */
export type NameReader = (text: string, countries: boolean) => Promise<readonly Name[]>;

/** The names that an article's extraction mentions; one within a longer one is no name of its own. */
export function modelReader(model: Model): NameReader {
  return async (text, countries) => {
    const { entities } = await extractArticle(model, { text, publishedAt: null });
    const names = entities.flatMap(({ kind, organizationKind, mentions }) => {
      if (kind !== 'Person' && kind !== 'Organization') return [];
      if (organizationKind === 'country' && !countries) return [];
      return mentions.map(([start, end]) => ({ kind, start, end }));
    });
    return names.filter((name) => !names.some((other) => isWithin(name, other)));
  };
}

function isWithin(name: Name, other: Name): boolean {
  return (
    other.start <= name.start && name.end <= other.end && other.end - other.start > name.end - name.start
  );
}

/** People and organizations of compromise.js; punctuation and possessives around them are taken off. */
export const compromiseReader: NameReader = async (text) => {
  const found = nlp(text);
  const of = (kind: Name['kind'], json: unknown) =>
    offsetsIn(json).map(({ start, length }) => trimmed(text, kind, start, start + length));
  return [
    ...of('Person', found.people().json({ offset: true })),
    ...of('Organization', found.organizations().json({ offset: true })),
  ];
};

function offsetsIn(json: unknown): { start: number; length: number }[] {
  return Array.isArray(json) ? json.map(({ offset }) => offset) : [];
}

const BEFORE = /^[^\p{L}\p{N}]+/u;
const AFTER = /(?:['’]s)?[^\p{L}\p{N}]*$/u;

function trimmed(text: string, kind: Name['kind'], start: number, end: number): Name {
  const words = text.slice(start, end);
  const before = BEFORE.exec(words)?.[0].length ?? 0;
  const after = AFTER.exec(words)?.[0].length ?? 0;
  return { kind, start: start + before, end: Math.max(start + before, end - after) };
}
