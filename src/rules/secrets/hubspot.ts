import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HubSpot',
  rules: [
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pat-(?:na|eu|ap)[1-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: 'Whoever holds it can read and change contacts, deals and files.',
      fix: 'Rotate the token on the page of the private app.',
      source: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
      finds: ['HUBSPOT_ACCESS_TOKEN=<<pat-na1-{{uuid}}>>', 'client = Client(api_key="<<pat-na1-{{uuid}}>>")'],
      ignores: ['HUBSPOT_ACCESS_TOKEN=pat-na1-{{hex:8}}', 'xpat-na1-{{uuid}}'],
    },
    {
      id: 'hubspot-client-secret',
      title: 'HubSpot client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('hubspot')}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://developers.hubspot.com/docs/guides/api/app-management/oauth/working-with-oauth',
      finds: ['HUBSPOT_CLIENT_SECRET=<<{{uuid}}>>', '"hubspot_client_secret": "<<{{uuid}}>>"'],
      ignores: ['HUBSPOT_CLIENT_SECRET={{hex:12}}', 'CHECKSUM={{uuid}}'],
    },
  ],
})
