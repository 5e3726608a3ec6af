import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NetBird',
  rules: [
    {
      id: 'netbird-access-token',
      title: 'NetBird personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nbp_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can manage peers, groups and rules of the network as its user.',
      fix: 'Delete the token on the page of the user.',
      source: 'https://docs.netbird.io/how-to/access-netbird-public-api',
      finds: ['NB_API_TOKEN=<<{{netbird}}>>', 'const token = "<<{{netbird}}>>"'],
      ignores: ['NB_API_TOKEN=nbp_{{base62:20}}', 'xnbp_{{base62:36}}'],
    },
  ],
})
