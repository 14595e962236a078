/** A text cut where a quote or a mention begins or ends, so that it can be shown as text with marks. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MentionSpan extends Span {
  readonly entity: string;
}

export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Part of the quote. */
  readonly quoted: boolean;
  /** The entity mentioned here; the shortest mention where several overlap. */
  readonly entity: string | null;
}

/**
 * Segments that put together are the text to the letter; two that follow each other differ in what they are. Spans that lie outside are cut to it, empty ones are
 * left out.
 */
export function segments(text: string, quote: Span | null, mentions: readonly MentionSpan[]): Segment[] {
  const inside = <T extends Span>(span: T): T => ({
    ...span,
    start: clamp(span.start, text.length),
    end: clamp(span.end, text.length),
  });
  const marked = mentions
    .map(inside)
    .filter((mention) => mention.start < mention.end)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1));
  const quoted = quote ? inside(quote) : { start: 0, end: 0 };
  const cuts = new Set([0, text.length, quoted.start, quoted.end]);
  for (const { start, end } of marked) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);

  const result: Segment[] = [];
  let open: MentionSpan[] = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index]!;
    const end = edges[index + 1]!;
    open = open.filter((mention) => mention.end > start);
    while (next < marked.length && marked[next]!.start <= start) open.push(marked[next++]!);
    const isQuoted = quoted.start <= start && end <= quoted.end;
    const entity = shortest(open)?.entity ?? null;
    const before = result.at(-1);
    if (before && before.quoted === isQuoted && before.entity === entity)
      result[result.length - 1] = { ...before, text: before.text + text.slice(start, end) };
    else result.push({ text: text.slice(start, end), start, quoted: isQuoted, entity });
  }
  return result;
}

function shortest(mentions: readonly MentionSpan[]): MentionSpan | null {
  let best: MentionSpan | null = null;
  for (const mention of mentions)
    if (!best || mention.end - mention.start < best.end - best.start) best = mention;
  return best;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length);
}
