import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'MongoDB Atlas',
  rules: [
    {
      id: 'mongodb-atlas-service-secret',
      title: 'MongoDB Atlas service account secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}mdb_sa_sk_[A-Za-z0-9_-]{40}${end}`,
      random: true,
      pair: { rule: 'mongodb-atlas-service-id', lines: 6 },
      why: 'With its client id it can manage the projects and clusters that the account may.',
      fix: 'Revoke the secret on the page of the service account.',
      source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
      finds: [
        'MONGODB_ATLAS_CLIENT_SECRET=<<mdb_sa_sk_{{base62:40}}>>',
        'const token = "<<mdb_sa_sk_{{base62:40}}>>"',
      ],
      ignores: ['MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_{{base62:20}}', 'xmdb_sa_sk_{{base62:40}}'],
    },
    {
      id: 'mongodb-atlas-service-id',
      title: 'MongoDB Atlas service account id',
      pack: 'secrets',
      level: 'note',
      pattern: `${wordStart}mdb_sa_id_[0-9a-f]{24}${end}`,
      random: true,
      why: 'It names a service account; with its secret it manages the projects and clusters of the organisation.',
      fix: 'Look for the client secret beside it and revoke that.',
      source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
      finds: ['MONGODB_ATLAS_CLIENT_ID=<<mdb_sa_id_{{hex:24}}>>', 'client_id = "<<mdb_sa_id_{{hex:24}}>>"'],
      ignores: ['MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_{{hex:12}}', 'xmdb_sa_id_{{hex:24}}'],
    },
    {
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas API private key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:mongodb_?)?atlas[a-z_.-]{0,16}private_?(?:api_?)?key|mcli_private_api_key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its public key it can manage the projects and clusters that the key may.',
      fix: 'Delete the API key in the organisation settings.',
      source: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
      finds: ['MONGODB_ATLAS_PRIVATE_KEY=<<{{uuid}}>>', 'atlas_private_key = "<<{{uuid}}>>"'],
      ignores: ['MONGODB_ATLAS_PRIVATE_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
