/** What was decided, in one sentence. Pure. */

import { kindDefinition, QUALIFIER_NAMES, relationDefinition } from '../schema/index.ts';
import type { Anchor, Decision } from './decision.ts';

export function inWords(decision: Decision): string {
  switch (decision.verb) {
    case 'merge':
      return `${nameOf(decision.a)} and ${nameOf(decision.b)} are one`;
    case 'apart':
      return nameOf(decision.a) === nameOf(decision.b)
        ? `${nameOf(decision.a)} in ${articleOf(decision.a)} and in ${articleOf(decision.b)} are two`
        : `${nameOf(decision.a)} and ${nameOf(decision.b)} are two`;
    case 'split':
      return decision.called === undefined
        ? `${nameOf([decision.of])} in ${decision.of.article} is another`
        : `"${decision.called}" in ${decision.of.article} is another than ${nameOf([decision.of])}`;
    case 'rename':
      return `${nameOf(decision.of)} is called "${decision.name}"`;
    case 'kind': {
      const { reads } = kindDefinition(decision.kind);
      return `${nameOf(decision.of)} is ${/^[aeiou]/u.test(reads) ? 'an' : 'a'} ${reads}`;
    }
    case 'reject-entity':
      return `${nameOf(decision.of)} is nobody and nothing`;
    case 'reject-claim': {
      const { from, type, to, article } = decision.claim;
      return `Not in ${article}: ${relation([from], type, [to])}`;
    }
    case 'add-claim': {
      const { from, type, to, modality, qualifiers } = decision;
      const more = [
        ...(modality === 'asserted' ? [] : [modality]),
        ...QUALIFIER_NAMES.flatMap((name) => (qualifiers[name] ? [`${name} ${qualifiers[name]}`] : [])),
      ];
      return `${relation(from, type, to)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
    }
    case 'pin':
      return `${decision.property} of ${nameOf(decision.of)} is "${decision.value}"`;
  }
}

function relation(
  from: readonly Anchor[],
  type: Parameters<typeof relationDefinition>[0],
  to: readonly Anchor[],
): string {
  return `${nameOf(from)} – ${relationDefinition(type).reads} – ${nameOf(to)}`;
}

function articleOf([anchor]: readonly Anchor[]): string {
  return anchor?.article ?? '';
}

function nameOf([anchor]: readonly Anchor[]): string {
  return `"${anchor?.quote ?? ''}"`;
}
