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
      pair: { rule: 'confluent-api-key', lines: 5 },
      why: 'With its key it can read and write the topics, or manage the resources, that the key covers.',
      fix: 'Delete the API key and create one for a service account.',
      source:
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      sourceSays: 'mark',
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
      pair: { rule: 'confluent-api-key', lines: 5 },
      publicPrefix: 0,
      why: 'With its key it can read and write the topics, or manage the resources, that the key covers.',
      fix: 'Delete the API key and create one for a service account.',
      source: 'https://docs.confluent.io/cloud/current/client-apps/config-client.html',
      finds: ['CONFLUENT_CLOUD_API_SECRET=<<{{base64:64}}>>', 'sasl.password=<<{{base64:64}}>>'],
      ignores: ['CONFLUENT_CLOUD_API_SECRET={{base64:32}}', 'build_id: {{base64:64}}'],
    },
    {
      id: 'confluent-api-key',
      title: 'Confluent Cloud API key',
      pack: 'secrets',
      level: 'note',
      pattern: `(?:confluent|ccloud|kafka|schema_?registry|sasl)[a-z_.-]{0,24}(?:api_?key|username)${assign}(?<value>[A-Z0-9]{16})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'On its own it is a name; with the secret beside it, it opens what the key covers.',
      fix: 'Look for the secret beside it and delete the API key.',
      source:
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      finds: ['CONFLUENT_CLOUD_API_KEY=<<{{alnum-upper:16}}>>', 'sasl.username=<<{{alnum-upper:16}}>>'],
      ignores: ['CONFLUENT_CLOUD_API_KEY={{alnum-upper:8}}', 'build_id: {{alnum-upper:16}}'],
    },
  ],
})
