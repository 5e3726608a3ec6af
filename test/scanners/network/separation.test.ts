import { expect, test } from 'vitest'
import { findCandidates } from '../../../src/scanners/network/trigger.ts'
import { findAddresses } from '../../../src/scanners/network/addresses.ts'

/** What looks like an address and is none, and what is one and nobody's. */

function found(text: string, privateAddresses = false): string[] {
  const bytes = Buffer.from(text)
  const settings = { enabled: () => true, privateAddresses }
  return findAddresses(bytes, findCandidates(bytes, privateAddresses), settings, 'addresses').map(
    ({ rule, subject }) => `${rule.id.replace('network-', '')} ${subject}`,
  )
}

test.each([
  ['a version', 'Bump rack from 2.2.6.3 to 2.2.6.4'],
  ['a version under a key', 'server: { version: "26.2.119.43" }'],
  ['a version with its letter', 'released v45.62.119.43 of the server'],
  ['a package and its version', 'pip install torch==45.62.119.43'],
  ['a package at a version', 'npm install pkg@45.62.119.43'],
  ['a file and its version', 'lib-45.62.119.43.jar'],
  ['a pre-release', 'host 45.62.119.43-beta1'],
  ['an image and its tag', 'image: clickhouse/clickhouse-server:26.2.119.43'],
  ['an assembly', '[assembly: AssemblyVersion("45.62.119.43")]'],
  ['a user agent', 'Mozilla/5.0 AppleWebKit/537.36 Chrome/133.0.0.0 Edg/133.45.62.119'],
  ['an object id', 'OID 1.3.6.1 of the server'],
  ['five parts', 'ip 45.62.119.43.7'],
  ['a section of a standard', 'see RFC 3986 section 45.62.119.43'],
  ['a heading', '### 12.41.62.71 Address formats'],
  ['a leading zero', 'ip 045.62.119.43'],
  ['more than 255', 'ip 45.262.119.43'],
  ['a drawing', '<path d="M12.5 3.4 45.62.119.43 1.2 3.4"/>'],
  ['measurements', '1.25 3.75 45.62.119.43 0.5 9.75 8.25'],
  ['a network mask', 'netmask 255.255.255.0 and 0.0.0.255'],
  ['a huge network', 'route 45.0.0.0/8'],
  ['an end of a network', 'from 45.62.0.0 to 45.62.255.255'],
  ['a pattern', 'ip 45.62.119.[0-9]+'],
  ['made up', 'ip 1.2.3.4, 5.5.5.5, 11.22.33.44, 10.20.30.40, 12.34.56.78, 123.45.67.89'],
  ['documentation', 'ip 192.0.2.1, 198.51.100.1, 203.0.113.1, 2001:db8::1, 3fff::1'],
  ['beside documentation', 'ip 203.0.114.5, 192.0.1.7'],
  ['resolvers', 'dns 8.8.8.8, 1.1.1.1, 9.9.9.9, 2606:4700:4700::1111'],
  ['shared front ends', 'A record 185.199.108.153, 76.76.21.21, 104.16.0.1'],
  ['loopback and link local', '127.0.0.1 169.254.169.254 ::1 fe80::1'],
  ['dates and times', '2015:09:05:42, 2024:01:02:03:04'],
  ['namespaces and hex', 'std::a::b 2a01:4f8 23ab::c 2abc:'],
  ['words in hex', 'ip 2a01:dead:beef::1, 2600:cafe:42::1'],
  ['not given out', 'ip 3abc:4567:89ab::12, 2003::1'],
  ['private', 'host 10.1.2.3 192.168.7.9 172.20.1.2 fd12:3456:789a::1 ip-10-0-1-2'],
])('%s', (_, text) => expect(found(text)).toEqual([]))

test('an address that another one carries', () => {
  const address = ['45', '62', '119', '43'].join('.')
  expect(found(`server ::ffff:${address}`)).toEqual([`public-ipv4 ${address}`])
  expect(found(`two ${address}-45.62.119.47`)).toHaveLength(2)
})

test('private addresses on request', () => {
  expect(found('host 10.1.2.43 100.101.9.77 fd12:3456:789a::1', true)).toEqual([
    'private-address 10.1.2.43',
    'private-address 100.101.9.77',
    'private-address fd12:3456:789a::1',
  ])
  expect(found('net 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16', true)).toEqual([])
})

test('a network that was probably meant to be private', () => {
  expect(found('cidr 172.44.0.0/22')).toEqual(['mistyped-private 172.44.0.0'])
})

test.each([
  ['', '192.0.2.10'],
  ['ssh <USER_NAME>@host\n', '<EC2_IP>'],
  ['use <your-domain>\n', '<ec2-ip>'],
  ['export KEY=YOUR_API_KEY\n', 'YOUR_EC2_IP'],
])('the replacement after %j', (before, replacement) => {
  const bytes = Buffer.from(`${before}ssh ubuntu@45.62.119.43\n`)
  const [match] = findAddresses(bytes, findCandidates(bytes, false), { enabled: () => true }, 'addresses')
  expect(match?.replacement).toBe(replacement)
})

test('a name is proposed with an address for documentation', () => {
  const bytes = Buffer.from('https://ec2-45-62-119-43.eu-west-2.compute.amazonaws.com/')
  const [match] = findAddresses(bytes, findCandidates(bytes, false), { enabled: () => true }, 'addresses')
  expect(match?.replacement).toBe('ec2-192-0-2-10.eu-west-2.compute.amazonaws.com')
})

test('long lines are passed over, and what follows is not', () => {
  expect(found(`${'x '.repeat(1100)}ip 45.62.119.43\nip 45.62.119.44\n`)).toEqual([
    'public-ipv4 45.62.119.44',
  ])
})
