import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'crates.io',
  rules: [
    {
      id: 'crates-io-token',
      title: 'crates.io API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}cio[A-Za-z0-9]{32}${base64End}`,
      random: true,
      why: 'Whoever holds it can publish versions of the crates of its owner.',
      fix: 'Revoke the token under Account settings, API tokens, and use trusted publishing.',
      source: 'https://github.com/rust-lang/crates.io/blob/HEAD/crates/crates_io_database/src/utils/token.rs',
      sourceSays: 'form',
      finds: ['CARGO_REGISTRY_TOKEN=<<cio{{base62:32}}>>', '[registry]\ntoken = "<<cio{{base62:32}}>>"'],
      ignores: ['CARGO_REGISTRY_TOKEN=cio{{base62:16}}', 'xcio{{base62:32}}'],
    },
  ],
})
