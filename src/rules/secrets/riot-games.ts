import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Riot Games',
  rules: [
    {
      id: 'riot-games-api-key',
      title: 'Riot Games API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: 'Whoever holds it can use up the rate limit of your application; a development key ends after a day.',
      fix: 'Regenerate the key in the Riot developer portal.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/riot.yml',
      sourceSays: 'form',
      finds: ['RIOT_API_KEY=<<RGAPI-{{uuid}}>>', 'X-Riot-Token: <<RGAPI-{{uuid}}>>'],
      ignores: ['RIOT_API_KEY=RGAPI-{{hex:8}}', 'xRGAPI-{{uuid}}'],
    },
  ],
})
