import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kong Konnect',
  rules: [
    {
      id: 'kong-konnect-token',
      title: 'Kong Konnect access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}[ks]pat_[A-Za-z0-9]{45,52}${end}`,
      random: true,
      why: 'Whoever holds it can change the gateways and APIs that its owner may.',
      fix: 'Revoke the token under Personal access tokens or on the page of the system account.',
      source:
        'https://github.com/Kong/developer.konghq.com/blob/HEAD/api-specs/konnect/analytics-dashboards/openapi.yaml',
      sourceSays: 'mark',
      finds: ['KONNECT_TOKEN=<<kpat_{{base62:49}}>>', 'konnect-token: <<spat_{{base62:49}}>>'],
      ignores: ['KONNECT_TOKEN=kpat_{{base62:24}}', 'xkpat_{{base62:49}}'],
    },
  ],
})
