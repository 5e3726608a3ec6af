/** What is done with an address. */
export type Policy =
  /** Of no owner: loopback, multicast, documentation, reserved. */
  | 'ignore'
  /** Tells of an inner network: on request only. */
  | 'private'
  /** A public service that everybody uses, or an address in front of many owners' sites. */
  | 'known'
  /** Made up: 1.2.3.4. */
  | 'fake'
  | 'report'

export type Range = readonly [cidr: string, policy: Policy, name: string]

/**
 * Special ranges of IPv4, the first that holds an address decides.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 * https://www.iana.org/assignments/multicast-addresses
 */
export const ranges4: readonly Range[] = [
  ['0.0.0.0/8', 'ignore', 'this network (RFC 791)'],
  ['10.0.0.0/8', 'private', 'private use (RFC 1918)'],
  ['100.64.0.0/10', 'private', 'shared address space (RFC 6598), Tailscale'],
  ['127.0.0.0/8', 'ignore', 'loopback (RFC 1122)'],
  ['169.254.0.0/16', 'ignore', 'link local (RFC 3927), metadata services of clouds'],
  ['172.16.0.0/12', 'private', 'private use (RFC 1918)'],
  ['192.0.0.0/24', 'ignore', 'IETF protocol assignments (RFC 6890)'],
  ['192.0.2.0/24', 'ignore', 'documentation, TEST-NET-1 (RFC 5737)'],
  ['192.31.196.0/24', 'ignore', 'AS112 (RFC 7535)'],
  ['192.52.193.0/24', 'ignore', 'AMT (RFC 7450)'],
  ['192.88.99.0/24', 'ignore', '6to4 relays, deprecated (RFC 7526)'],
  ['192.168.0.0/16', 'private', 'private use (RFC 1918)'],
  ['192.175.48.0/24', 'ignore', 'AS112 (RFC 7534)'],
  ['198.18.0.0/15', 'ignore', 'benchmarking (RFC 2544)'],
  ['198.51.100.0/24', 'ignore', 'documentation, TEST-NET-2 (RFC 5737)'],
  ['203.0.113.0/24', 'ignore', 'documentation, TEST-NET-3 (RFC 5737)'],
  ['192.0.1.0/24', 'fake', 'beside TEST-NET-1: meant to be in it'],
  ['192.0.3.0/24', 'fake', 'beside TEST-NET-1'],
  ['192.0.4.0/22', 'fake', 'beside TEST-NET-1'],
  ['192.0.8.0/22', 'fake', 'beside TEST-NET-1'],
  ['198.51.96.0/19', 'fake', 'beside TEST-NET-2'],
  ['198.51.200.0/24', 'fake', 'beside TEST-NET-2'],
  ['203.0.96.0/19', 'fake', 'beside TEST-NET-3'],
  ['224.0.0.0/4', 'ignore', 'multicast (RFC 5771), with documentation in 233.252.0.0/24'],
  ['240.0.0.0/4', 'ignore', 'reserved (RFC 1112), network masks'],
]

/**
 * Special ranges of IPv6.
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export const ranges6: readonly Range[] = [
  ['100::/64', 'ignore', 'discard only (RFC 6666)'],
  ['100:0:0:1::/64', 'ignore', 'dummy prefix (RFC 9780)'],
  ['64:ff9b:1::/48', 'ignore', 'local translation (RFC 8215)'],
  ['2001:db8::/32', 'ignore', 'documentation (RFC 3849)'],
  ['3fff::/20', 'ignore', 'documentation (RFC 9637)'],
  ['2001::/23', 'ignore', 'IETF protocol assignments: Teredo, benchmarking, ORCHID, AMT, AS112, DRIP'],
  ['2620:4f:8000::/48', 'ignore', 'AS112 (RFC 7534)'],
  ['5f00::/16', 'ignore', 'segment routing (RFC 9602)'],
  ['fd00:ec2::254/128', 'ignore', 'metadata service of AWS'],
  ['fc00::/7', 'private', 'unique local (RFC 4193)'],
  ['fe80::/10', 'ignore', 'link local (RFC 4291)'],
  ['fec0::/10', 'private', 'site local, deprecated (RFC 3879)'],
  ['ff00::/8', 'ignore', 'multicast (RFC 4291)'],
]

/**
 * What has been given out of 2000::/3; everything else is of no owner.
 * https://www.iana.org/assignments/ipv6-unicast-address-assignments
 */
export const assigned6: readonly string[] = [
  '2001::/16',
  '2003::/18',
  '2400::/12',
  '2410::/12',
  '2600::/12',
  '2610::/23',
  '2620::/23',
  '2630::/12',
  '2800::/12',
  '2a00::/11',
  '2c00::/12',
]

/** Ranges that hold another address in some of their bits: the offset of its first byte. */
export const embedding6: readonly (readonly [cidr: string, offset: number])[] = [
  ['::ffff:0:0/96', 12],
  ['64:ff9b::/96', 12],
  ['2002::/16', 2],
]
