/**
 * Server-sent events, as far as the API uses them: names and data, no ids, no reconnection.
 * After the WHATWG HTML standard, section 9.2.6.
 */

export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads a stream piece by piece, wherever it is cut, and returns the events that each piece completes. */
export function createEventReader(): (piece: string) => ServerEvent[] {
  let rest = '';
  return (piece) => {
    const text = rest + piece;
    // A carriage return at the end may be half of a line end.
    const cut = text.endsWith('\r') ? text.length - 1 : text.length;
    const blocks = text.slice(0, cut).split(/\r\n\r\n|\n\n|\r\r/u);
    rest = (blocks.pop() ?? '') + text.slice(cut);
    return blocks.flatMap(eventOf);
  };
}

function eventOf(block: string): ServerEvent[] {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/u)) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/u.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? [{ event, data: data.join('\n') }] : [];
}
