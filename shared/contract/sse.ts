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
    const blocks = (rest + piece).split(/\r?\n\r?\n/u);
    rest = blocks.pop() ?? '';
    return blocks.flatMap(eventOf);
  };
}

function eventOf(block: string): ServerEvent[] {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r?\n/u)) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/u.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? [{ event, data: data.join('\n') }] : [];
}
