import { assign, base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Confluent Cloud',
  rules: [
    {
      id: 'confluent-api-secret',
      title: 'Confluent Cloud API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}cflt[A-Za-z0-9+/]{60}${base64End}`,
      random: true,
      why: 'With its key it can read and write the topics, or manage the resources, that the key covers.',
      fix: 'Delete the API key and create one for a service account.',
      source:
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      finds: [
        'CONFLUENT_CLOUD_API_SECRET=<<cflt{{base64:60}}>>',
        'Authorization: Bearer <<cflt{{base64:60}}>>',
      ],
      ignores: ['CONFLUENT_CLOUD_API_SECRET=cflt{{base64:30}}', 'xcflt{{base64:60}}'],
    },
    {
      id: 'confluent-legacy-api-secret',
      title: 'Confluent Cloud API secret (older form)',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:confluent|ccloud)[a-z_.-]{0,24}secret|sasl\.(?:jaas\.config|password)[^\n]{0,200}password=["\x27\\]{0,2}|sasl\.password)(?:${assign})?(?<value>[A-Za-z0-9+/]{64})(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its key it can read and write the topics, or manage the resources, that the key covers.',
      fix: 'Delete the API key and create one for a service account.',
      source: 'https://docs.confluent.io/cloud/current/client-apps/config-client.html',
      finds: ['CONFLUENT_CLOUD_API_SECRET=<<{{base64:64}}>>', 'sasl.password=<<{{base64:64}}>>'],
      ignores: ['CONFLUENT_CLOUD_API_SECRET={{base64:32}}', 'build_id: {{base64:64}}'],
    },
  ],
})
