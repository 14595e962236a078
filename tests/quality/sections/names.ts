/** Names alone, on sentences that others annotated: of the model, and of a library without one. */
import { figures, Tally } from '../count.ts';
import { percent, table } from '../markdown.ts';
import { compareNames } from '../names/compare.ts';
import type { NameReader } from '../names/readers.ts';
import { NAME_SETS, type NameSet, sentencesIn } from '../names/sets.ts';

/**
 * Precision, recall and F1 of a reader by set and kind.
 * @param folder that holds the sets
 * @param atMost sentences of a set, evenly taken from it
 */
export async function namesTable(folder: string, reader: NameReader, atMost: number): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const set of NAME_SETS) rows.push(...(await rowsOf(set, folder, reader, atMost)));
  const columns = ['set', 'sentences', 'kind', 'gold', 'stated', 'precision', 'recall', 'F1'];
  return table(columns, rows);
}

/** What the tables count. */
export const COUNTED = `Development splits (\`dev\` and \`test\`); Wikigold has none. Exact spans. Counted as organizations:

${NAME_SETS.map(({ file, organization }) => `- ${file}: ${organization.join(', ')}`).join('\n')}

Where a set types countries as places, a country is neither right nor wrong; nor is in crossner-politics what it types
misc (demonyms) or location. In sec-filings most persons are parties to a contract ("Lender"), no names.`;

async function rowsOf(
  set: NameSet,
  folder: string,
  reader: NameReader,
  atMost: number,
): Promise<(string | number)[][]> {
  const sentences = evenly(sentencesIn(folder, set), atMost);
  const tally = new Tally();
  for (const sentence of sentences) compareNames(tally, sentence, await reader(sentence.text, set.countries));
  const kinds = [
    ['Person', tally.get('Person')],
    ['Organization', tally.get('Organization')],
    ['both', tally.total()],
  ] as const;
  return kinds.map(([kind, count]) => {
    const { precision, recall, f1 } = figures(count);
    const shares = [precision, recall, f1].map(percent);
    return [set.file, sentences.length, kind, count.gold, count.predicted, ...shares];
  });
}

/** At most so many of them, from all parts of the list. */
export function evenly<T>(items: readonly T[], atMost: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / atMost));
  return items.filter((_, at) => at % step === 0);
}
