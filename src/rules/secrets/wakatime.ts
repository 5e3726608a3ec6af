import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'WakaTime',
  rules: [
    {
      id: 'wakatime-api-key',
      title: 'WakaTime API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: 'Whoever holds it can read which files and projects its owner works on.',
      fix: 'Reset the key in the account settings.',
      source: 'https://github.com/wakatime/wakatime-cli/blob/HEAD/cmd/params/params.go',
      sourceSays: 'form',
      finds: ['WAKATIME_API_KEY=<<waka_{{uuid}}>>', "apiKey: '<<waka_{{uuid}}>>'"],
      ignores: ['WAKATIME_API_KEY=waka_{{hex:12}}', 'xwaka_{{uuid}}'],
    },
  ],
})
