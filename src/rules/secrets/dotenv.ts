import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'dotenv',
  rules: [
    {
      id: 'dotenv-vault-key',
      title: 'dotenv vault decryption key',
      pack: 'secrets',
      level: 'error',
      pattern: 'dotenv://:key_(?<value>[0-9a-f]{64})@',
      random: true,
      publicPrefix: 0,
      why: 'With the .env.vault file it decrypts the environment.',
      fix: 'Rotate the key of the environment and then every value in it.',
      source: 'https://github.com/dotenv-org/dotenv-vault-core/blob/HEAD/lib/main.js',
      sourceSays: 'form',
      finds: [
        'DOTENV_KEY="dotenv://:key_<<{{hex:64}}>>@dotenv.org/vault/.env.vault?environment=production"',
        'dotenv://:key_<<{{hex:64}}>>@dotenvx.com/vault/.env.vault?environment=ci',
      ],
      ignores: [
        'DOTENV_KEY="dotenv://:key_$KEY@dotenv.org/vault/.env.vault"',
        'DOTENV_KEY="dotenv://:key_{{hex:20}}@dotenv.org/vault/.env.vault"',
      ],
    },
    {
      id: 'dotenvx-private-key',
      title: 'dotenvx private key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With the encrypted .env file, which is often committed, it decrypts every value.',
      fix: 'Rotate the key with `dotenvx rotate` and then every value in the file.',
      source: 'https://dotenvx.com/docs/quickstart/encryption',
      finds: ['DOTENV_PRIVATE_KEY_PRODUCTION=<<{{hex:64}}>>', 'DOTENV_PRIVATE_KEY="<<{{hex:64}}>>"'],
      ignores: ['DOTENV_PRIVATE_KEY_PRODUCTION={{hex:32}}', 'build_id: {{hex:64}}'],
    },
  ],
})
