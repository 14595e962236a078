/** One server-sent event (WHATWG HTML, 9.2.6); fields that the explorer does not use are left out. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** A reader that is handed the stream in any pieces and returns the events that are complete. */
export function eventReader(): (text: string) => ServerEvent[] {
  let rest = '';
  return (text) => {
    rest = `${rest}${text}`;
    const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/);
    rest = blocks.pop() ?? '';
    return blocks.map(eventOf).filter((event) => event.data !== '');
  };
}

function eventOf(block: string): ServerEvent {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return { event, data: data.join('\n') };
}
