/** Packed answers, unpacked within a limit. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { refuse } from './problems.ts';

/** Packings one within another that are undone; nobody who means well uses more. */
const MOST_LAYERS = 2;

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: (bytes, options) => promisify(isZlib(bytes) ? inflate : inflateRaw)(bytes, options),
};

/** What is sent as accepted. */
export const ACCEPTED_PACKINGS = 'gzip, br, deflate';

/**
 * The content of a body.
 * @param encoding the header `content-encoding`
 * @param most bytes of the content; more is refused before it is made
 */
export async function unpack(bytes: Uint8Array, encoding: string, most: number): Promise<Uint8Array> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > MOST_LAYERS) refuse('packingUnknown', encoding.slice(0, 60));
  let content = bytes;
  for (const layer of layers.reverse()) content = await unpackLayer(content, layer, most);
  return content;
}

async function unpackLayer(bytes: Uint8Array, layer: string, most: number): Promise<Uint8Array> {
  const work = UNPACK[layer];
  if (!work) refuse('packingUnknown', layer.slice(0, 60));
  if (bytes.length === 0) return bytes;
  try {
    return await work(bytes, { maxOutputLength: most });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return refuse(isTooLarge ? 'unpacked' : 'packing');
  }
}

/** Hosts mean either of two formats by `deflate`. Source: RFC 1950, section 2.2. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
