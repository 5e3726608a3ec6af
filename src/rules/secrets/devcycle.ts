import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DevCycle',
  rules: [
    {
      id: 'devcycle-server-key',
      title: 'DevCycle server SDK key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}dvc_server_[A-Za-z0-9_]{20,80}${end}`,
      random: true,
      why: 'Whoever holds it can read all features and their rules of the environment.',
      fix: 'Rotate the key in the settings of the environment.',
      source: 'https://github.com/DevCycleHQ/devcycle-docs/blob/HEAD/docs/sdk/mock-testing.md',
      sourceSays: 'mark',
      finds: [
        'DEVCYCLE_SERVER_SDK_KEY=<<dvc_server_{{base62:32}}_{{base62:7}}>>',
        'export KEY="<<dvc_server_{{base62:32}}_{{base62:7}}>>"',
      ],
      ignores: [
        'DEVCYCLE_SERVER_SDK_KEY=dvc_server_{{base62:8}}',
        'NEXT_PUBLIC_DEVCYCLE_KEY=dvc_client_{{base62:32}}',
      ],
    },
  ],
})
