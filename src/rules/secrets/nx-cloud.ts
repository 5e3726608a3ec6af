import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Nx Cloud',
  rules: [
    {
      id: 'nx-cloud-access-token',
      title: 'Nx Cloud access token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}[A-Za-z0-9+/]{48}fHJlYWQ(?:td3JpdGU=|=)${base64End}`,
      publicPrefix: 0,
      why: 'Whoever holds one that may write can place build results in the cache of others; the other reads them.',
      fix: 'Delete the token in the workspace settings and use a personal or CI token.',
      source: 'https://github.com/nrwl/nx-recipes/blob/HEAD/angular-standalone/nx.json',
      sourceSays: 'example',
      finds: ['NX_CLOUD_ACCESS_TOKEN=<<{{nx-cloud}}>>', '"nxCloudAccessToken": "<<{{nx-cloud}}>>"'],
      ignores: ['NX_CLOUD_ACCESS_TOKEN={{base64:30}}fHJlYWQtd3JpdGU=', 'NX_CLOUD_ACCESS_TOKEN={{base64:60}}'],
    },
  ],
})
