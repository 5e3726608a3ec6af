import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'WakaTime',
  rules: [
    {
      id: 'wakatime-api-key',
      title: 'WakaTime API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: 'Whoever holds it can read and write the coding activity of the person.',
      fix: 'Reset the key in the settings of the account.',
      source: 'https://wakatime.com/developers#authentication',
      finds: ['WAKATIME_API_KEY=<<waka_{{uuid}}>>', 'api_key = <<waka_{{uuid}}>>'],
      ignores: ['WAKATIME_API_KEY=waka_{{hex:12}}', 'xwaka_{{uuid}}'],
    },
    {
      id: 'wakatime-oauth-secret',
      title: 'WakaTime OAuth secret or token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}waka_(?:sec|tok|ref)_[A-Za-z0-9]{40,100}${end}`,
      random: true,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://wakatime.com/developers#authentication',
      finds: ['WAKATIME_SECRET=<<waka_sec_{{base62:64}}>>', "const key = '<<waka_tok_{{base62:64}}>>'"],
      ignores: ['WAKATIME_SECRET=waka_sec_{{base62:21}}', 'xwaka_sec_{{base62:64}}'],
    },
  ],
})
