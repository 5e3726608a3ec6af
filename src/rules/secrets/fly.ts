import { start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Fly.io',
  rules: [
    {
      id: 'fly-api-token',
      title: 'Fly.io API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}(?:,(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}){0,4}`,
      proof: 'fly-macaroon',
      why: 'Whoever holds it can deploy, read secrets and open a shell on the machines that the token covers.',
      fix: 'Revoke it with `fly tokens revoke`, create a narrower one and set it as a CI secret.',
      source: 'https://github.com/superfly/flyctl/blob/HEAD/agent/server/session.go',
      sourceSays: 'form',
      finds: ['FLY_API_TOKEN="FlyV1 <<{{fly}}>>"', '          FLY_API_TOKEN: FlyV1 <<{{fly}}>>'],
      ignores: ['const prefix = "fm2_" + kind', 'export const macro = "fm1r_{{base62:20}}"'],
    },
  ],
})
