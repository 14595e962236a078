import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedNetworks, embeddedIPv4, refusedRange } from '../../../../ingest/fetch/addresses.ts';

const NONE = allowedNetworks([]);

/** An IPv4 address as a number, without the library that is tested. */
const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const isWithin = (address: string, network: string): boolean => {
  const [base = '', bits = '32'] = network.split('/');
  const size = 2 ** (32 - Number(bits));
  return Math.floor(numberOf(address) / size) === Math.floor(numberOf(base) / size);
};
const SPECIAL = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];

/** Any address, and as often one of a special network. */
const near = (network: string) =>
  fc.nat(2 ** (32 - Number(network.split('/')[1])) - 1).map((n) => {
    const number = numberOf(network.split('/')[0] ?? '') + n;
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
  });
const ipv4 = fc.oneof(fc.ipV4(), ...SPECIAL.map(near));

const hex = (address: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
};
/** Every way in which an IPv6 address leads to an IPv4 address. */
const DISGUISES: Readonly<Record<string, (address: string) => string>> = {
  mapped: (address) => `::ffff:${address}`,
  'mapped in hex': (address) => `::ffff:${hex(address)}`,
  'mapped in full': (address) => `0:0:0:0:0:ffff:${hex(address)}`,
  translated: (address) => `64:ff9b::${hex(address)}`,
  'translated with dots': (address) => `64:ff9b::${address}`,
  tunnelled: (address) => `2002:${hex(address)}::1`,
};

describe('READ-103: special networks are never contacted', () => {
  test('READ-103: an IPv4 address is refused where it lies in a special network, and nowhere else', () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        const special = SPECIAL.some((network) => isWithin(address, network));
        expect(refusedRange(address, NONE) !== null).toBe(special);
      }),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries(DISGUISES))(
    'READ-103: an IPv4 address that is %s is what it is',
    (_, disguise) => {
      fc.assert(
        fc.property(ipv4, (address) => {
          expect(embeddedIPv4(disguise(address))).toBe(address);
          expect(refusedRange(disguise(address), NONE)).toBe(refusedRange(address, NONE));
        }),
      );
    },
  );

  test('READ-103: of IPv6 only what is given out for public use is contacted', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const plain = embeddedIPv4(address);
        const first = Number.parseInt(/^[0-9a-f]*/iu.exec(address)?.[0] || '0', 16);
        const isGlobal = first >= 0x2000 && first <= 0x3fff;
        if (plain === null && !isGlobal) expect(refusedRange(address, NONE)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['169.254.169.254', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['fd00:ec2::254', 'metadata'],
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['fd12::1', 'private'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['169.254.1.1', 'link-local'],
    ['100.64.0.1', 'shared'],
    ['239.1.1.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['0.0.0.0', 'unspecified'],
    ['::', 'unspecified'],
    ['::7f00:1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['2001:db8::1', 'reserved'],
    ['2001::1', 'reserved'],
    ['64:ff9b:1::1', 'reserved'],
    ['localhost', 'unknown'],
    ['', 'unknown'],
  ])('READ-103: %s is %s', (address, range) => {
    expect(refusedRange(address, NONE)).toBe(range);
  });

  test.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '2001:4860:4860::8888', '64:ff9b::101:101'])(
    'READ-103: %s is public',
    (address) => expect(refusedRange(address, NONE)).toBeNull(),
  );

  test('READ-104: what a user allows is contacted, under every disguise, and nothing beside it', () => {
    const allowed = allowedNetworks(['10.1.0.0/16', '::1', 'fd00::/8']);
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '::1', 'fd00::7'])
      expect(refusedRange(address, allowed)).toBeNull();
    for (const address of ['10.2.0.1', '127.0.0.1', 'fe80::1'])
      expect(refusedRange(address, allowed)).not.toBeNull();
  });

  test.each(['home', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/x', '::1/129', '10.0.0/8', ''])(
    'READ-104: %j is no network, and it is said where',
    (network) => {
      expect(() => allowedNetworks([network])).toThrow(
        expect.objectContaining({ code: 'USAGE', where: 'DRAMATIS_ALLOW_NETWORKS' }),
      );
    },
  );
});
