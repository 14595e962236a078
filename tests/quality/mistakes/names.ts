/** Mistakes in the names of persons and organizations: missing, too much, cut otherwise, of the other kind. */
import type { Annotated } from '../articles.ts';
import type { Paired } from '../pairing.ts';
import type { Mistake } from './mistake.ts';

interface Name {
  readonly kind: 'Person' | 'Organization';
  /** The kind, for organizations with what is known of it. */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

export function nameMistakes({ gold, predicted }: Paired): Mistake[] {
  const [annotated, stated] = [outermost(gold), outermost(predicted)];
  return [
    ...annotated.flatMap((name) => mistakeOf(name, stated)),
    ...stated
      .filter((name) => !annotated.some((other) => touches(name, other)))
      .map(({ shown, start, end }) => ({ kind: `name where none is: ${shown}`, start, end })),
  ];
}

function mistakeOf(name: Name, stated: readonly Name[]): Mistake[] {
  const touching = stated.filter((other) => touches(name, other));
  const same = touching.filter(({ kind }) => kind === name.kind);
  const isExact = (other: Name) => other.start === name.start && other.end === name.end;
  if (same.some(isExact)) return [];
  const { shown, start, end } = name;
  const [other] = touching;
  if (same.length > 0) return [{ kind: `name boundary: ${shown}`, start, end }];
  if (other) return [{ kind: `name of the other kind: ${shown} taken for ${other.kind}`, start, end }];
  return [{ kind: `name missed: ${shown}`, start, end }];
}

/** A country within the name of a body is no mention to be judged. */
function outermost(article: Annotated): Name[] {
  const names = spansOf(article);
  const bodies = names.filter(({ kind }) => kind === 'Organization');
  return names.filter((name) => name.kind === 'Person' || !bodies.some((other) => isWithin(name, other)));
}

function spansOf({ entities }: Annotated): Name[] {
  return entities.flatMap(({ kind, organizationKind, mentions }) => {
    if (kind !== 'Person' && kind !== 'Organization') return [];
    const shown = organizationKind === 'country' ? 'country' : kind;
    return mentions.map(([start, end]) => ({ kind, shown, start, end }));
  });
}

function touches(a: Name, b: Name): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(name: Name, other: Name): boolean {
  return (
    other.start <= name.start && name.end <= other.end && other.end - other.start > name.end - name.start
  );
}
