/** Who is who: pairs that are known and groups of them, by kind and set, on what nothing was fitted on. */
import { groupNames } from '../../../ingest/resolve/clusters.ts';
import { type KeyRecord, tally } from '../../../ingest/resolve/tally.ts';
import { isCompared, isDocumentHeldOut, pairsOf, recordOf } from '../identity/data-pairs.ts';
import { type Document, documentsIn } from '../identity/documents.ts';
import { type Half, halvesOf } from '../identity/halves.ts';
import { comparePartitions } from '../identity/partition.ts';
import { writtenPairs } from '../identity/portrait.ts';
import { truthOf } from '../identity/truth.ts';
import { isOneKey, type Judged, judged, pairFigures, wrong } from '../identity/verdicts.ts';
import { percent, table } from '../markdown.ts';

const KINDS = ['Person', 'Organization', 'Event'] as const;
const SHOWN = 25;

/** @param folder where the data lies; without it, what was written by hand alone */
export function identityText(folder: string): string {
  const documents = documentsIn(folder).filter(isDocumentHeldOut);
  const own = judged(writtenPairs().filter(({ heldOut }) => heldOut));
  const all = [...own, ...judged(pairsOf(documents))];
  return [PAIRS, pairTable(all), GROUPS, groupTable(documents), mistakesText(own)].join('\n\n');
}

const PAIRS = `Pairs that nothing was fitted on. “own”: written by hand (\`tests/fixtures/identity\`), one hard case beside the other.
The others are made from annotated documents: both halves of a document that name an entity are one; two of one document
that share a word, or of two documents that share a surname, are two. What is asked about counts as missed. “Two of
one key”: pairs that are two but have one name in one context, which the product takes for one without weighing them
(the figures before are of the weighing).`;

const GROUPS = `Groups: every entity of every half of a document, put together by the pairs above. Across documents one full name is
taken for one, so that namesakes and second names count as mistakes here whatever is said of them; so do surnames that
re-docred leaves apart from the full name in their own document.`;

function pairTable(all: readonly Judged[]): string {
  const rows = KINDS.flatMap((kind) => {
    const own = all.filter(({ pair }) => pair.kind === kind);
    return [...new Set(own.map(rowOf))].sort(ownFirst).map((row) => {
      const pairs = own.filter((one) => rowOf(one) === row);
      const { same, precision, recall, asked } = pairFigures(pairs);
      const unweighed = pairs.filter((one) => isOneKey(one) && !one.pair.same).length;
      return [kind, row, pairs.length, same, ...[precision, recall, asked].map(percent), unweighed];
    });
  });
  return table(['kind', 'set', 'pairs', 'are one', 'precision', 'recall', 'asked', 'two of one key'], rows);
}

function ownFirst(a: string, b: string): number {
  return Number(b === 'own') - Number(a === 'own') || (a < b ? -1 : 1);
}

/** Whom one half of a document calls by the surname alone is a row of its own. */
function rowOf({ pair: { set, family } }: Judged): string {
  return family === 'surname alone' ? `${set}, surname alone` : set;
}

function groupTable(documents: readonly Document[]): string {
  const sets = [...new Set(documents.map(({ set }) => set))];
  const rows = sets.flatMap((set) => {
    const halves = documents.filter((document) => document.set === set).flatMap(halvesOf);
    return KINDS.flatMap((kind) => groupRow(set, kind, halves.filter(isCompared)));
  });
  const of = (measure: string) => [`${measure} precision`, 'recall', 'F1'];
  return table(['set', 'kind', 'profiles', 'entities', ...of('B-cubed'), ...of('pairwise')], rows);
}

function groupRow(set: string, kind: string, halves: readonly Half[]): (string | number)[][] {
  const own = halves.filter(({ profile }) => profile.kind === kind);
  if (own.length === 0) return [];
  const truth = truthOf(own);
  const found = groupsOf(own);
  const { things, groups, bcubed, pairwise } = comparePartitions(
    own.map(({ profile: { id, key } }) => ({ truth: truth.get(id) ?? id, found: found.get(key) ?? key })),
  );
  const shares = [bcubed, pairwise].flatMap(({ precision, recall, f1 }) =>
    [precision, recall, f1].map(percent),
  );
  return [[set, kind, things, groups, ...shares]];
}

/** By key, the group that the product puts it in. */
function groupsOf(halves: readonly Half[]): ReadonlyMap<string, string> {
  const keys = new Map<string, KeyRecord>();
  for (const { profile } of halves) {
    const known = keys.get(profile.key);
    keys.set(profile.key, known ? tally(known, profile, 1) : recordOf(profile));
  }
  return new Map(
    groupNames([...keys.values()]).flatMap((group) => group.map((key) => [key, group[0] ?? key])),
  );
}

function mistakesText(own: readonly Judged[]): string {
  const all = wrong(own);
  const rows = all.slice(0, SHOWN).map(({ pair, score }) => [
    pair.same ? `one, ${score.verdict === 'ask' ? 'asked about' : 'held apart'}` : 'two, joined',
    pair.family,
    `${nameOf(pair.a)} – ${nameOf(pair.b)}: ${pair.because}`,
    score.contradiction ??
      score.reasons
        .filter(({ weight }) => weight !== 0)
        .map(({ reason }) => reason)
        .join('; '),
  ]);
  const head = `${all.length} mistakes in the ${own.length} pairs of our own that are held out${rows.length < all.length ? `, the first ${rows.length}` : ''}:`;
  return rows.length > 0
    ? `${head}\n\n${table(['what', 'family', 'pair', 'reasons'], rows)}`
    : 'No mistakes in our own pairs.';
}

function nameOf({ names }: KeyRecord): string {
  return Object.keys(names)[0] ?? '';
}
