/** Which given names a short or familiar form may stand for. */
import { fold } from '../../../shared/model/names.ts';
import { ANYONES, NICKNAMES } from './nickname-list.ts';

const FULL = fullNames();
const OF_ANYONE: ReadonlySet<string> = new Set(ANYONES.split(' '));

function fullNames(): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, Set<string>>();
  for (const entry of NICKNAMES.split(';')) {
    const [name = '', forms = ''] = entry.split(':').map((part) => part.trim());
    if (name === '') continue;
    for (const form of forms.split(' ').map(fold)) {
      full.set(form, (full.get(form) ?? new Set()).add(name));
    }
    // A name with short forms may be one itself, as "Sandra" is of "Alexandra": then it stands for both.
    full.set(name, (full.get(name) ?? new Set()).add(name));
  }
  return new Map([...full].map(([form, names]) => [form, [...names].sort()]));
}

/**
 * The given names that a word may stand for, folded and in order: "Bob" gives "robert", "Alex" several.
 * A word that is short for none stands for itself; one that is both ("Sandra") for itself as well.
 */
export function fullGivenNames(word: string): readonly string[] {
  const form = fold(word).replaceAll('.', '');
  return FULL.get(form) ?? [form];
}

/** Whether the list knows a folded word as a given name or a short form. */
export function isListedGivenName(word: string): boolean {
  return FULL.has(word);
}

/** Whether a folded word is a nickname that goes with any given name: "Buck". */
export function isAnyonesNickname(word: string): boolean {
  return OF_ANYONE.has(word);
}
