import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'CodeRabbit',
  rules: [
    {
      id: 'coderabbit-api-key',
      title: 'CodeRabbit API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}cr-[0-9a-f]{58}${end}`,
      random: true,
      why: 'Whoever holds it can run reviews and read reports of the organisation.',
      fix: 'Delete the key in CodeRabbit under API keys.',
      source: 'https://github.com/coderabbitai/coderabbit-docs/blob/HEAD/docs/guides/ondemand-reports.md',
      sourceSays: 'mark',
      finds: ['CODERABBIT_API_KEY=<<cr-{{hex:58}}>>', 'x-coderabbitai-api-key: <<cr-{{hex:58}}>>'],
      ignores: ['CODERABBIT_API_KEY=cr-{{hex:40}}', 'xcr-{{hex:58}}'],
    },
  ],
})
