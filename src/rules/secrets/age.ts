import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'age',
  rules: [
    {
      id: 'age-secret-key',
      title: 'age secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}${end}`,
      proof: 'age-bech32',
      why: 'Whoever holds it can decrypt every file that was encrypted to it.',
      fix: 'Make a new key, encrypt the files again to it and replace every secret that they held.',
      source: 'https://github.com/FiloSottile/age/blob/HEAD/cmd/age-keygen/keygen.go',
      sourceSays: 'example',
      finds: [
        '# public key: age1...\n<<{{age}}>>',
        'SOPS_AGE_KEY=<<{{age}}>>',
        '# public key: age1pq1...\n<<{{age-pq}}>>',
      ],
      ignores: [
        'AGE-SECRET-KEY-1{{upper:20}}',
        'AGE-SECRET-KEY-PQ-1...',
        'SOPS_AGE_RECIPIENTS=age1{{lower:58}}',
      ],
    },
  ],
})
