import type { Names, Proposal } from './messages.ts';
import { FUNCTIONS, KEYWORDS } from './words.ts';

interface Item {
  readonly label: string;
  readonly insertText?: string | undefined;
}

const BY_NAME = new Map(FUNCTIONS.map((each) => [each.name, each]));

/** An item of the language tools as it is proposed; null for words that only write or administer. */
export function proposalOf({ label, insertText }: Item, names: Names): Proposal | null {
  const known = BY_NAME.get(label);
  if (known)
    return { label, apply: `${label}(`, type: 'function', detail: `(${known.takes}) ${known.about}` };
  const apply = insertText && insertText !== label ? { apply: insertText } : {};
  if (label.startsWith('$')) return { label, ...apply, type: 'parameter', detail: 'parameter' };
  if (names.labels.includes(label)) return { label, ...apply, type: 'label', detail: 'label' };
  if (names.types.includes(label)) return { label, ...apply, type: 'relation', detail: 'relation' };
  if (names.properties.includes(label)) return { label, ...apply, type: 'property', detail: 'property' };
  const words = label.toUpperCase().split(/\s+/);
  if (label === label.toUpperCase() && /^[A-Z ]+$/.test(label))
    return words.every((word) => KEYWORDS.has(word)) ? { label, type: 'keyword' } : null;
  return { label, ...apply, type: 'variable' };
}
