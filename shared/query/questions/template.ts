/** One kind of question: how it may be put, and the Cypher that answers it. */
import { type Phrase, phraseOf } from './phrase.ts';

export interface Template {
  readonly name: string;
  /** The form that is shown; places stand in braces. */
  readonly form: string;
  /** A question that the samples answer. */
  readonly example: string;
  /** What is understood, with the places in braces. */
  readonly reads: string;
  readonly phrases: readonly Phrase[];
  /**
   * A constant: what was asked never becomes a part of it. Entities are ids, roles folded names, days `$from` and
   * `$to`.
   */
  readonly cypher: string;
}

interface Written extends Omit<Template, 'phrases' | 'form'> {
  /** The first one is shown. */
  readonly forms: readonly [string, ...string[]];
}

/** Templates with their forms made ready, and without the indentation of their Cypher. */
export function templatesOf(written: readonly Written[]): Template[] {
  return written.map(({ forms, cypher, ...others }) => ({
    ...others,
    form: shown(forms[0]),
    phrases: forms.map(phraseOf),
    cypher: cypher.trim().replace(/^ {6}/gmu, ''),
  }));
}

/** The first of all alternatives, places by their names. */
function shown(form: string): string {
  return form
    .replace(/\(([^)|]*)(?:\|[^)]*)?\)/gu, '$1')
    .replace(/\{(\w+)(?::\w+)?\}/gu, '{$1}')
    .replace(/\s+/gu, ' ')
    .replace(/ (?='s )/gu, '')
    .trim();
}

/**
 * From when to when a role is known to be held: told bounds, else the articles that tell of it as held. `~` comes
 * after every sign of a date, so that an end in 1985 is any day of it.
 */
export const KNOWN_SPAN = `WITH p, r,
        min(CASE WHEN c.since IS NOT NULL THEN c.since WHEN c.tenure IN ['current', 'acting'] THEN a.publishedAt END) AS begins,
        max(CASE WHEN c.until IS NOT NULL THEN c.until WHEN c.tenure IN ['current', 'acting'] THEN a.publishedAt END) AS ends,
        max(c.quote) AS quote
      WHERE begins <= $to AND ends + '~' >= $from`;

/** Where the name of a role begins so: the office itself, not that of a deputy. */
export const NAMED_ROLE = `(r.search STARTS WITH ' ' + $role OR r.search CONTAINS '| ' + $role)`;

/** Relations that a path may go over. */
export const PATH_TYPES =
  'HOLDS_ROLE|ROLE_IN|PARTICIPATED_IN|MEMBER_OF|WORKS_FOR|CITIZEN_OF|FOUNDED|OWNS|FAMILY_OF|PART_OF|BASED_IN';
