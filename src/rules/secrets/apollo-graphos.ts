import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Apollo GraphOS',
  rules: [
    {
      id: 'apollo-graph-key',
      title: 'Apollo GraphOS key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:apollo_(?:graph_?)?(?:api_?)?key|x-api-key)${assign}(?<value>(?:service:[A-Za-z0-9_-]{2,60}|user:gh\.[A-Za-z0-9-]{5,60}|user:[A-Za-z0-9_.-]{4,60}):[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can publish schemas, or read the metrics, of the graph.',
      fix: 'Delete the key in the settings of the graph.',
      source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
      finds: ['APOLLO_KEY=<<service:harbor:{{base62:22}}>>', 'x-api-key: <<service:harbor:{{base62:22}}>>'],
      ignores: ['APOLLO_KEY=service:harbor:{{base62:11}}', 'build_id: service:harbor:{{base62:22}}'],
    },
  ],
})
