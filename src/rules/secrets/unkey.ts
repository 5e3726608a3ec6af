import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Unkey',
  rules: [
    {
      id: 'unkey-root-key',
      title: 'Unkey root key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}unkey_[A-Za-z0-9]{20,40}${end}`,
      random: true,
      why: 'Whoever holds it can make, read and revoke API keys of your users.',
      fix: 'Delete the root key in the settings of the workspace.',
      source:
        'https://github.com/unkeyed/unkey/blob/HEAD/docs/engineering/architecture/rfcs/0002-github-secret-scanning.mdx',
      sourceSays: 'form',
      finds: ['UNKEY_ROOT_KEY=<<unkey_{{base62:24}}>>', 'Authorization: Bearer <<unkey_{{base62:24}}>>'],
      ignores: ['UNKEY_ROOT_KEY=unkey_{{base62:8}}', 'xunkey_{{base62:24}}'],
    },
  ],
})
