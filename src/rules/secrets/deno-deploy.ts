import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Deno Deploy',
  rules: [
    {
      id: 'deno-deploy-token',
      title: 'Deno Deploy access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}dd[powr]_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: 'Whoever holds it can deploy and change the projects of its owner.',
      fix: 'Delete the token under Account settings, Access tokens.',
      source: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/denopat/detector.go',
      sourceSays: 'form',
      finds: ['DENO_DEPLOY_TOKEN=<<ddp_{{base62:36}}>>', 'ddo: "<<ddo_{{base62:36}}>>"'],
      ignores: ['DENO_DEPLOY_TOKEN=ddp_{{base62:18}}', 'xddp_{{base62:36}}'],
    },
  ],
})
