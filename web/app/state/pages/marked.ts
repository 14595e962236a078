/** An article's text cut where a mention, a claim or the quote that is looked at begins or ends. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MentionSpan extends Span {
  readonly entity: string;
}

export interface ClaimSpan extends Span {
  readonly id: string;
}

export interface MarkedSegment {
  readonly text: string;
  readonly start: number;
  /** Part of the quote that is looked at. */
  readonly quoted: boolean;
  /** The entity mentioned here; the shortest mention where several overlap. */
  readonly entity: string | null;
  /** Claims whose quote covers it, in the order of the list that they came in. */
  readonly claims: readonly string[];
  /** Claims whose quote ends with it: their numbers stand there. */
  readonly ending: readonly string[];
}

/** Segments that put together are the text to the letter; spans that lie outside of it are cut to it. */
export function markedSegments(
  text: string,
  quote: Span | null,
  mentions: readonly MentionSpan[],
  claims: readonly ClaimSpan[],
): MarkedSegment[] {
  const inside = <T extends Span>(span: T): T => ({
    ...span,
    start: Math.min(Math.max(0, span.start), text.length),
    end: Math.min(Math.max(0, span.end), text.length),
  });
  const named = mentions.map(inside).filter(isSome);
  const stated = claims.map(inside).filter(isSome);
  const looked = quote ? inside(quote) : null;
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...named, ...stated, ...(looked ? [looked] : [])]) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const order = new Map(claims.map(({ id }, index) => [id, index]));
  const byOrder = (a: string, b: string): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const openMentions = sweep(named);
  const openClaims = sweep(stated);
  const cut = edges.slice(0, -1).map((start, index): MarkedSegment => {
    const end = edges[index + 1] ?? start;
    const covering = openClaims(start);
    return {
      text: text.slice(start, end),
      start,
      quoted: looked !== null && looked.start <= start && end <= looked.end,
      entity: shortest(openMentions(start))?.entity ?? null,
      claims: covering.map(({ id }) => id).sort(byOrder),
      ending: covering.flatMap(({ id, end: last }) => (last === end ? [id] : [])).sort(byOrder),
    };
  });
  return joined(cut);
}

/** Neighbours that do not differ are one: a name within a longer one of the same entity is one link. */
function joined(cut: readonly MarkedSegment[]): MarkedSegment[] {
  const result: MarkedSegment[] = [];
  for (const segment of cut) {
    const before = result.at(-1);
    if (before && before.ending.length === 0 && isAlike(before, segment))
      result[result.length - 1] = { ...segment, start: before.start, text: before.text + segment.text };
    else result.push(segment);
  }
  return result;
}

function isAlike(a: MarkedSegment, b: MarkedSegment): boolean {
  return a.quoted === b.quoted && a.entity === b.entity && a.claims.join(' ') === b.claims.join(' ');
}

const isSome = ({ start, end }: Span): boolean => start < end;

/** Which spans cover an offset, asked for in rising order. */
function sweep<T extends Span>(spans: readonly T[]): (at: number) => readonly T[] {
  const waiting = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  let open: T[] = [];
  let next = 0;
  return (at) => {
    for (let span = waiting[next]; span && span.start <= at; span = waiting[next]) {
      open.push(span);
      next += 1;
    }
    open = open.filter(({ end }) => end > at);
    return open;
  };
}

function shortest(mentions: readonly MentionSpan[]): MentionSpan | null {
  const sorted = [...mentions].sort(
    (a, b) => a.end - a.start - (b.end - b.start) || (a.entity < b.entity ? -1 : 1),
  );
  return sorted[0] ?? null;
}
