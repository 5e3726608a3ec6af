import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'RubyGems',
  rules: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}rubygems_[0-9a-f]{48}${end}`,
      random: true,
      why: 'Whoever holds it can publish or yank gems, as its scopes allow.',
      fix: 'Delete the key under Settings, API keys, and use trusted publishing.',
      source: 'https://github.com/rubygems/rubygems.org/blob/HEAD/app/controllers/concerns/api_keyable.rb',
      sourceSays: 'form',
      finds: ['GEM_HOST_API_KEY=<<rubygems_{{hex:48}}>>', ':rubygems_api_key: <<rubygems_{{hex:48}}>>'],
      ignores: ['GEM_HOST_API_KEY=rubygems_{{hex:24}}', 'xrubygems_{{hex:48}}'],
    },
  ],
})
