import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cursor',
  rules: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      pack: 'secrets',
      level: 'error',
      pattern: `cursor_?(?:admin_?)?api_?key${assign}(?<value>(?:key|crsr)_[0-9a-f]{64})${end}`,
      ignoreCase: true,
      random: true,
      publicPrefix: 4,
      why: 'Whoever holds it can run agents at your cost on the repositories of the team.',
      fix: 'Revoke the key in the dashboard of Cursor.',
      source: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/cursorapikey/detector.go',
      sourceSays: 'form',
      finds: ['CURSOR_API_KEY=<<key_{{hex:64}}>>', '"cursor_api_key": "<<key_{{hex:64}}>>"'],
      ignores: ['CURSOR_API_KEY=key_{{hex:21}}', 'CHECKSUM=key_{{hex:64}}'],
    },
  ],
})
