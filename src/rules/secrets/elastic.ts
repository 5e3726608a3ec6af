import { assign, base64End, base64Start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Elastic',
  rules: [
    {
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}essu_[A-Za-z0-9+/_-]{60,200}={0,2}${base64End}`,
      random: true,
      why: 'Whoever holds it can manage the deployments of the organisation.',
      fix: 'Delete the key under Organization, API keys.',
      source: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/elasticcloudapikey/detector.go',
      sourceSays: 'form',
      finds: ['EC_API_KEY=<<essu_{{base62:90}}==>>', 'Authorization: ApiKey <<essu_{{base62:90}}==>>'],
      ignores: ['EC_API_KEY=essu_{{base62:45}}==', 'xessu_{{base62:90}}=='],
    },
    {
      id: 'elastic-service-token',
      title: 'Elasticsearch service account token',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}AAEAAWVsYXN0aWMv[A-Za-z0-9_-]{40,200}${base64End}`,
      random: true,
      publicPrefix: 12,
      why: 'Whoever holds it can use the cluster as Kibana, Fleet Server or another service account.',
      fix: 'Delete the token with the service tokens API.',
      source:
        'https://github.com/elastic/elasticsearch/blob/0d3b1a4756e82d8426ed7169bd9b3bab80f7704a/x-pack/docs/en/rest-api/security/create-service-token.asciidoc',
      sourceSays: 'mark',
      finds: [
        'ELASTICSEARCH_SERVICEACCOUNTTOKEN=<<AAEAAWVsYXN0aWMv{{base62:64}}>>',
        '--fleet-server-service-token=<<AAEAAWVsYXN0aWMv{{base62:64}}>>',
      ],
      ignores: [
        'elasticsearch.serviceAccountToken: AAEAAWVsYXN0aWMv{{base62:12}}',
        'xAAEAAWVsYXN0aWMv{{base62:64}}',
      ],
    },
    {
      id: 'elastic-api-key',
      title: 'Elasticsearch API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:elastic(?:search)?|kibana)[a-z_.-]{0,20}api_?key|authorization["\x27]?:[ \t]{0,4}["\x27]?apikey)(?:${assign}|[ \t])(?<value>[A-Za-z0-9+/]{58}==)(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read or change the indexes that the key covers.',
      fix: 'Invalidate the key under Stack Management, API keys.',
      source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
      finds: ['ELASTIC_API_KEY=<<{{elastic}}>>', '-H "Authorization: ApiKey <<{{elastic}}>>"'],
      ignores: ['ELASTIC_API_KEY={{base62:20}}', '-H "Authorization: ApiKey $KEY"'],
    },
  ],
})
