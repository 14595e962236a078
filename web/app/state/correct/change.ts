import type { ClaimChange, Difference, EntityChange } from '../../../../shared/contract/index.ts';
import { kindDefinition } from '../../../../shared/schema/index.ts';
import { counted, modalityText, relationText } from '../reading.ts';

/** What a decision changes, as lines to read. */

export interface ChangeLine {
  readonly key: string;
  readonly mark: 'added' | 'removed' | 'changed';
  /** Of what: an entity's kind, or whose claim. */
  readonly of: string;
  readonly text: string;
  /** Finer print: values, other names, the sentence. */
  readonly more: readonly string[];
}

/** How much changes, in one sentence: `1 entity removed, 3 claims changed.` */
export function changeSummary({ entities, claims, decisions }: Difference): string {
  const parts = [
    ...tally(entities, 'entity', 'entities'),
    ...tally(claims, 'claim', 'claims'),
    decisions.touched > 0 ? `${counted(decisions.touched, 'other decision')} touched` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing changes in the graph now.';
}

function tally(
  {
    added,
    removed,
    changed,
    renamed = 0,
  }: { added: number; removed: number; changed: number; renamed?: number },
  one: string,
  many: string,
): (string | null)[] {
  return [
    added > 0 ? `${counted(added, one, many)} added` : null,
    removed > 0 ? `${counted(removed, one, many)} removed` : null,
    renamed > 0 ? `${counted(renamed, one, many)} renamed` : null,
    changed > 0 ? `${counted(changed, one, many)} changed` : null,
  ];
}

/** The changes one by one: entities, then claims, then other decisions. */
export function changeLines(difference: Difference): ChangeLine[] {
  return [
    ...difference.entities.list.map(entityLine),
    ...difference.claims.list.map(claimLine),
    ...difference.decisions.list.map(({ id, what }): ChangeLine => {
      return { key: `decision ${id}`, mark: 'changed', of: 'decision', text: what, more: [] };
    }),
  ];
}

function entityLine(entity: EntityChange, index: number): ChangeLine {
  const { change, kind, name, was, partOf, values, aliases } = entity;
  const told = was === null ? name : `${was} becomes ${name}`;
  const part = partOf && (change === 'removed' ? `is ${partOf.name}` : `was part of ${partOf.name}`);
  return {
    key: `entity ${index}`,
    mark: change === 'renamed' ? 'changed' : change,
    of: kindDefinition(kind).reads,
    text: told,
    more: [
      ...(part ? [part] : []),
      ...values.map(valueText),
      ...(aliases.gained.length > 0 ? [`also called ${aliases.gained.join(', ')}`] : []),
      ...(aliases.lost.length > 0 ? [`no longer called ${aliases.lost.join(', ')}`] : []),
    ],
  };
}

function claimLine(claim: ClaimChange, index: number): ChangeLine {
  const { change, type, modality, from, to, quote, values } = claim;
  const how = modalityText(modality);
  return {
    key: `claim ${index}`,
    mark: change,
    of: 'claim',
    text: `${from} ${relationText(type, 'out')} ${to}${how ? ` (${how})` : ''}`,
    more: [...(quote === '' ? [] : [`“${quote}”`]), ...values.map(valueText)],
  };
}

/** What is other than before; of a sentence the one that was, since the one that is stands beside it. */
export function valueText({ property, was, is }: EntityChange['values'][number]): string {
  return property === 'quote'
    ? `was “${was ?? ''}”`
    : `${property}: ${was ?? 'unknown'} → ${is ?? 'unknown'}`;
}

/** How many changes are counted and not listed. */
export function unlisted({ entities, claims, decisions }: Difference): number {
  const counts = [
    entities.added + entities.removed + entities.renamed + entities.changed - entities.list.length,
    claims.added + claims.removed + claims.changed - claims.list.length,
    decisions.touched - decisions.list.length,
  ];
  return counts.reduce((sum, left) => sum + Math.max(0, left), 0);
}
