import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ntfy',
  rules: [
    {
      id: 'ntfy-access-token',
      title: 'ntfy access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tk_[A-Za-z0-9]{29}${end}`,
      random: true,
      why: 'Whoever holds it can read and publish to the topics of the user.',
      fix: 'Remove the token with `ntfy token remove` or in the web app.',
      source: 'https://github.com/binwiederhier/ntfy/blob/HEAD/user/manager.go',
      sourceSays: 'form',
      finds: ['NTFY_TOKEN=<<tk_{{alnum-lower:29}}>>', 'apiKey: "<<tk_{{alnum-lower:29}}>>"'],
      ignores: ['NTFY_TOKEN=tk_{{alnum-lower:9}}', 'xtk_{{alnum-lower:29}}'],
    },
  ],
})
