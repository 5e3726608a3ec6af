import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Voiceflow',
  rules: [
    {
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}VF\.(?:(?:DM|WS)\.)?[0-9a-f]{24}\.[A-Za-z0-9]{16}${end}`,
      random: true,
      why: 'Whoever holds it can talk to the agent at your cost, and with a workspace key change its knowledge base.',
      fix: 'Regenerate the key in the settings of the agent.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/voiceflow/voiceflow.go',
      sourceSays: 'form',
      finds: [
        'VOICEFLOW_API_KEY=<<VF.DM.{{hex:24}}.{{base62:16}}>>',
        "Authorization: '<<VF.WS.{{hex:24}}.{{base62:16}}>>'",
      ],
      ignores: ['VOICEFLOW_API_KEY=VF.DM.{{hex:24}}', 'xVF.DM.{{hex:24}}.{{base62:16}}'],
    },
  ],
})
