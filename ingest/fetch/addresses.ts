/** Which addresses of the network a page may lead to. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { DramatisError } from '../../shared/errors.ts';

/** Networks that no public page lies in, by the name that a message calls them. Source: IANA special-purpose registries. */
const SPECIAL: readonly (readonly [name: string, networks: readonly string[]])[] = [
  ['metadata', ['169.254.169.254/32', '168.63.129.16/32', '100.100.100.200/32', 'fd00:ec2::254/128']],
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10']],
  ['link-local', ['169.254.0.0/16', 'fe80::/10']],
  ['shared', ['100.64.0.0/10']],
  ['multicast', ['224.0.0.0/4', 'ff00::/8']],
  ['unspecified', ['0.0.0.0/8', '::/128']],
  [
    'reserved',
    [
      '192.0.0.0/24',
      '192.0.2.0/24',
      '192.88.99.0/24',
      '198.18.0.0/15',
      '198.51.100.0/24',
      '203.0.113.0/24',
      '240.0.0.0/4',
      '2001::/23',
      '2001:db8::/32',
      '3fff::/20',
    ],
  ],
];

/** All of IPv6 that is given out for public use; whatever lies outside is special, known by name or not. */
const GLOBAL_UNICAST = listOf(['2000::/3']);

const RANGES = SPECIAL.map(([name, networks]) => ({ name, list: listOf(networks) }));

/** Prefixes in groups of 16 bits whose addresses lead to an IPv4 address, and the group that it begins at. */
const EMBEDDING: readonly { readonly prefix: readonly number[]; readonly at: number }[] = [
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { prefix: [0, 0, 0, 0, 0xffff, 0], at: 6 },
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { prefix: [0x2002], at: 1 },
];

/** Networks that a user allows although they are special. */
export type AllowedNetworks = BlockList;

/**
 * @param networks addresses, or networks as `10.0.0.0/8`
 * @throws USAGE naming the one that is none
 */
export function allowedNetworks(networks: readonly string[]): AllowedNetworks {
  return listOf(networks);
}

/** The name of the special range that an address lies in; null for one that may be contacted. */
export function refusedRange(address: string, allowed: AllowedNetworks): string | null {
  const plain = embeddedIPv4(address) ?? address;
  if (!isIPv4(plain) && !isIPv6(plain)) return 'unknown';
  if (isIn(allowed, plain)) return null;
  const range = RANGES.find(({ list }) => isIn(list, plain));
  if (range) return range.name;
  return isIPv4(plain) || isIn(GLOBAL_UNICAST, plain) ? null : 'reserved';
}

/** The IPv4 address that an IPv6 address is another way to: mapped, translated (NAT64) or tunnelled (6to4). */
export function embeddedIPv4(address: string): string | null {
  if (!isIPv6(address)) return null;
  const groups = groupsOf(address);
  const way = EMBEDDING.find(({ prefix }) => prefix.every((group, i) => groups[i] === group));
  if (!way) return null;
  const [high = 0, low = 0] = groups.slice(way.at);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

/** The eight groups of an IPv6 address, whichever way it is written. */
function groupsOf(address: string): number[] {
  const [plain = ''] = address.split('%');
  const [, before = '', dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/u.exec(plain) ?? [];
  const text = dotted === undefined ? plain : before + hexOf(dotted);
  const [head = '', tail] = text.split('::');
  const parse = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [first, last] = [parse(head), parse(tail ?? '')];
  return tail === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill(0), ...last];
}

function hexOf(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

function isIn(list: BlockList, address: string): boolean {
  const [plain = ''] = address.split('%');
  return list.check(plain, familyOf(plain));
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const most = isIPv4(address) ? 32 : 128;
    const length = bits === undefined ? most : Number(bits);
    const isNetwork = isIPv4(address) || isIPv6(address);
    if (!isNetwork || bits === '' || !Number.isInteger(length) || length < 0 || length > most)
      throw noNetwork(network);
    list.addSubnet(address, length, familyOf(address));
  }
  return list;
}

function noNetwork(network: string): DramatisError {
  return new DramatisError('USAGE', `"${network}" is no network`, {
    where: 'DRAMATIS_ALLOW_NETWORKS',
    advice: 'Give addresses or networks with commas between them, as 192.168.1.10 or 10.0.0.0/8.',
  });
}
