import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DatoCMS',
  rules: [
    {
      id: 'datocms-api-token',
      title: 'DatoCMS API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('dato_?cms')}(?<value>[0-9a-f]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read the content and, with more rights, change it.',
      fix: 'Regenerate the token under API tokens.',
      source: 'https://www.datocms.com/docs/content-delivery-api/authentication',
      finds: ['DATOCMS_API_TOKEN=<<{{hex:30}}>>', '"datocms_api_token": "<<{{hex:30}}>>"'],
      ignores: ['DATOCMS_API_TOKEN={{hex:10}}', 'CHECKSUM={{hex:30}}'],
    },
  ],
})
