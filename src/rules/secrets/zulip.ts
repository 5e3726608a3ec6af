import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Zulip',
  rules: [
    {
      id: 'zulip-api-key',
      title: 'Zulip key file',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`\[api\]\s{1,4}email[ \t]{0,4}=[ \t]{0,4}[^\s@]{1,80}@[^\s@]{1,80}\s{1,4}key[ \t]{0,4}=[ \t]{0,4}(?<value>[A-Za-z0-9]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and post as the user or bot.',
      fix: 'Generate a new key in the settings of the user or bot.',
      source: 'https://github.com/zulip/python-zulip-api/blob/HEAD/zulip/zulip/examples/zuliprc',
      sourceSays: 'mark',
      finds: [
        '[api]\nemail=harbor-bot@chat.harbor.dev\nkey=<<{{base62:32}}>>\nsite=https://chat.harbor.dev',
        '[api]\nemail = lantern@chat.harbor.dev\nkey = <<{{base62:32}}>>',
      ],
      ignores: ['[api]\nemail=harbor-bot@chat.harbor.dev\nkey={{base62:12}}', '[auth]\nkey={{base62:32}}'],
    },
  ],
})
