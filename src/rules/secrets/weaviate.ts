import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Weaviate',
  rules: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:weaviate|wcs|wcd)_(?:[a-z]{0,12}_)?(?:api_?)?key)${assign}(?<value>[A-Za-z0-9]{36})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change the collections of the cluster.',
      fix: 'Delete the key on the page of the cluster.',
      source: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
      finds: ['WEAVIATE_API_KEY=<<{{base62:36}}>>', 'WCD_API_KEY: "<<{{base62:36}}>>"'],
      ignores: ['WEAVIATE_API_KEY={{base62:18}}', 'build_id: {{base62:36}}'],
    },
  ],
})
