import type { Input } from './adding.ts';
import { addressesIn, EMPTY_PASTE } from './adding.ts';

/** What somebody dropped on the window. */
export interface Dropped {
  readonly files: readonly File[];
  readonly addresses: string;
  readonly text: string;
}

/** What is to be added of it: files, else links, else a text; null where there is nothing. */
export function inputOf({ files, addresses, text }: Dropped): Input | null {
  if (files.length > 0) return { is: 'files', files };
  const lines = addresses.split(/\r?\n/u).filter((line) => !line.startsWith('#'));
  const found = addressesIn(lines.join('\n')).addresses;
  if (found.length > 0) return { is: 'addresses', addresses: found };
  const written = addressesIn(text);
  if (written.addresses.length > 0 && written.others.length === 0)
    return { is: 'addresses', addresses: written.addresses };
  return text.trim() === '' ? null : { is: 'text', paste: { ...EMPTY_PASTE, text } };
}
