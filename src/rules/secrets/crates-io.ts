import { base64End, base64Start, end, start } from '../boundaries.ts'
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
    {
      id: 'crates-io-trusted-publishing-token',
      title: 'crates.io trusted publishing token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${start}cio_tp_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it before it expires can publish versions of the crates it was issued for.',
      fix: 'Let the token expire, check the versions published since, and keep it out of logs and files.',
      source:
        'https://github.com/rust-lang/crates.io/blob/HEAD/crates/crates_io_trustpub/src/access_token.rs',
      sourceSays: 'form',
      finds: ['CARGO_REGISTRY_TOKEN=<<cio_tp_{{base62:32}}>>', 'token: "<<cio_tp_{{base62:32}}>>"'],
      ignores: ['CARGO_REGISTRY_TOKEN=cio_tp_{{base62:16}}', 'xcio_tp_{{base62:32}}'],
    },
  ],
})
