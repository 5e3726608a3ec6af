import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Prefect',
  rules: [
    {
      id: 'prefect-api-key',
      title: 'Prefect Cloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pn[bu]_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: 'Whoever holds it can run flows, and read the blocks with their secrets, of the workspaces.',
      fix: 'Delete the key in the profile or on the page of the service account.',
      source: 'https://docs.prefect.io/v3/how-to-guides/cloud/troubleshoot-cloud',
      sourceSays: 'mark',
      finds: ['PREFECT_API_KEY=<<pnu_{{base62:36}}>>', 'prefect cloud login -k <<pnb_{{base62:36}}>>'],
      ignores: ['PREFECT_API_KEY=pnu_{{base62:18}}', 'xpnu_{{base62:36}}'],
    },
  ],
})
