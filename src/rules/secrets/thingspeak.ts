import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ThingSpeak',
  rules: [
    {
      id: 'thingspeak-api-key',
      title: 'ThingSpeak channel API key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:(?:THINGSPEAK|[Tt]hing[Ss]peak)[A-Za-z_]{0,24}(?:KEY|[Kk]ey)|api\.thingspeak\.com/(?:update|channels/[0-9]{1,9}/[a-z./0-9]{0,40})\?(?:[a-z0-9]{1,10}=[^&\s]{0,20}&){0,3}api_key)${assign}(?<value>[A-Z0-9]{16})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can write to the channel, or read it if it is private.',
      fix: 'Generate a new key on the page of the channel.',
      source: 'https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html',
      finds: [
        'THINGSPEAK_WRITE_API_KEY=<<{{alnum-upper:16}}>>',
        'https://api.thingspeak.com/update?api_key=<<{{alnum-upper:16}}>>&field1=0',
      ],
      ignores: ['THINGSPEAK_WRITE_API_KEY={{alnum-upper:8}}', 'build_id: {{alnum-upper:16}}'],
    },
  ],
})
