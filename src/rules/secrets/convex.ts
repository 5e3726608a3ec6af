import { assign, base64End } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Convex',
  rules: [
    {
      id: 'convex-deploy-key',
      title: 'Convex deploy key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:CONVEX_DEPLOY_KEY|[Cc]onvexDeployKey|convex_deploy_key)${assign}(?<value>(?:(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\|)?[A-Za-z0-9+/]{40,400}={0,2})${base64End}`,
      byName: true,
      random: true,
      publicPrefix: 4,
      why: 'Whoever holds it can deploy functions, and read and change all data of the deployment.',
      fix: 'Delete the deploy key in the settings of the deployment.',
      source: 'https://docs.convex.dev/cli/deploy-key-types',
      finds: [
        'CONVEX_DEPLOY_KEY=<<prod:amber-falcon-123|{{base64:120}}==>>',
        'CONVEX_DEPLOY_KEY: "<<preview:harbor:site|{{base64:160}}>>"',
      ],
      ignores: [
        'CONVEX_DEPLOYMENT=prod:amber-falcon-123',
        'CONVEX_DEPLOY_KEY=prod:amber-falcon-123|{{base62:20}}',
      ],
    },
  ],
})
