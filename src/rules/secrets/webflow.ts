import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Webflow',
  rules: [
    {
      id: 'webflow-api-token',
      title: 'Webflow API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('webflow')}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can change and publish the site.',
      fix: 'Revoke the token under Apps & Integrations.',
      source: 'https://developers.webflow.com/data/reference/authentication/site-token',
      finds: ['WEBFLOW_API_TOKEN=<<{{hex:64}}>>', '"webflow_api_token": "<<{{hex:64}}>>"'],
      ignores: ['WEBFLOW_API_TOKEN={{hex:21}}', 'CHECKSUM={{hex:64}}'],
    },
  ],
})
