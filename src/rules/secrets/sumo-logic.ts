import { assign, base64End } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sumo Logic',
  rules: [
    {
      id: 'sumo-logic-access-key',
      title: 'Sumo Logic access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:sumo(?:_?logic)?[a-z_.-]{0,16}key)${assign}(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its id it can query the logs and change the settings that its owner can.',
      fix: 'Delete the access key under Preferences.',
      source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
      finds: ['SUMOLOGIC_ACCESSKEY=<<{{base62:64}}>>', 'sumo_access_key = "<<{{base62:64}}>>"'],
      ignores: ['SUMOLOGIC_ACCESSKEY={{base62:32}}', 'build_id: {{base62:64}}'],
    },
    {
      id: 'sumo-logic-collector-url',
      title: 'Sumo Logic collector address',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`sumologic\.com/receiver/v1/http/(?<value>[A-Za-z0-9_+/-]{60,200}={0,2})${base64End}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the address can send logs into the account.',
      fix: 'Regenerate the URL of the HTTP source.',
      source: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
      finds: [
        'https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/<<{{base62:88}}==>>',
        'https://collectors.de.sumologic.com/receiver/v1/http/<<{{base62:88}}==>>',
      ],
      ignores: [
        'https://collectors.sumologic.com/receiver/v1/http/$TOKEN',
        'https://collectors.sumologic.com/receiver/v1/http/{{base62:20}}',
      ],
    },
  ],
})
