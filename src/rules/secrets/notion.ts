import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Notion',
  rules: [
    {
      id: 'notion-token',
      title: 'Notion integration token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})${end}`,
      random: true,
      publicPrefix: 4,
      why: 'Whoever holds it can read and change every page that was shared with the integration.',
      fix: 'Refresh the secret in the settings of the integration.',
      source: 'https://github.com/makenotion/notion-mcp-server/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'NOTION_TOKEN=<<ntn_{{digits:11}}{{base62:35}}>>',
        'new Client({ auth: "<<secret_{{base62:43}}>>" })',
      ],
      ignores: ['ntn_{{base62:20}}', 'client_secret_{{base62:43}}'],
    },
  ],
})
