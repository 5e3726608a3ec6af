import { defineService } from '../rule.ts'

export default defineService({
  name: 'WireGuard',
  rules: [
    {
      id: 'wireguard-private-key',
      title: 'WireGuard private key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`[Pp]rivate_?[Kk]ey[ \t]{0,4}[=:][ \t]{0,4}["\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can join the network as this machine and read what is sent to it.',
      fix: 'Make a new key pair with `wg genkey` and replace the public key at the peers.',
      source: 'https://www.wireguard.com/quickstart/',
      finds: [
        'PrivateKey = <<{{wireguard}}>>',
        '[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = <<{{wireguard}}>>',
      ],
      ignores: ['PublicKey = {{wireguard}}', 'PrivateKey = {{base64:20}}='],
    },
    {
      id: 'wireguard-preshared-key',
      title: 'WireGuard preshared key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`[Pp]re[Ss]hared_?[Kk]ey[ \t]{0,4}[=:][ \t]{0,4}["\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'It protects the traffic of two peers beside their key pairs.',
      fix: 'Make a new one with `wg genpsk` on both peers.',
      source: 'https://www.wireguard.com/quickstart/',
      finds: ['PresharedKey = <<{{wireguard}}>>', 'preshared_key: "<<{{wireguard}}>>"'],
      ignores: ['PublicKey = {{wireguard}}', 'PresharedKey = {{base64:20}}='],
    },
  ],
})
