import { end, start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Grafana',
  rules: [
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}${end}`,
      proof: 'grafana-service-account',
      why: 'Whoever holds it can use the Grafana API with the role of the service account.',
      fix: 'Delete the token on the page of the service account.',
      source: 'https://github.com/grafana/grafana/blob/HEAD/pkg/components/satokengen/tokengen.go',
      sourceSays: 'form',
      finds: ['GRAFANA_TOKEN=<<{{grafana}}>>', 'Authorization: Bearer <<{{grafana}}>>'],
      ignores: ['glsa_{{base62:32}}', 'glsa_{{base62:20}}_{{hex:8}}'],
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}glc_eyJ[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=-])`,
      proof: 'base64-json',
      why: 'Whoever holds it can write, and perhaps read, metrics, logs and traces of the stack.',
      fix: 'Delete the token under Access policies.',
      source:
        'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      finds: ['GRAFANA_CLOUD_TOKEN=<<{{grafana-cloud}}>>', 'password: <<{{grafana-cloud}}>>'],
      ignores: ['glc_eyJ{{base62:20}}', 'glc_{{base62:80}}'],
    },
    {
      id: 'grafana-api-key',
      title: 'Grafana API key (legacy)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=.-])`,
      proof: 'base64-json',
      publicPrefix: 0,
      why: 'Whoever holds it can use the Grafana API with the role of the key.',
      fix: 'Delete the key and use a service account token.',
      source: 'https://github.com/grafana/grafana/blob/HEAD/pkg/components/apikeygen/apikeygen.go',
      sourceSays: 'form',
      finds: ['GRAFANA_API_KEY=<<{{grafana-legacy}}>>', 'Authorization: Bearer <<{{grafana-legacy}}>>'],
      ignores: ['eyJrIjoi{{base62:20}}', 'eyJrIjoi{{base62:70}}.{{base62:20}}'],
    },
  ],
})
