import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Trigger.dev',
  rules: [
    {
      id: 'trigger-dev-secret-key',
      title: 'Trigger.dev secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tr_(?:(?:dev|stg|prod|prev|preview)_(?:sk_)?[A-Za-z0-9]{20,24}|[po]at_[a-z0-9]{40}|wgt_[0-9a-f]{40})${end}`,
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can start tasks and read runs; a personal token deploys them.',
      fix: 'Regenerate the key under API keys of the environment.',
      source: 'https://github.com/triggerdotdev/trigger.dev/blob/HEAD/apps/webapp/app/utils/apiKeys.ts',
      sourceSays: 'form',
      finds: [
        'TRIGGER_SECRET_KEY=<<tr_prod_{{base62:20}}>>',
        'TRIGGER_ACCESS_TOKEN: <<tr_pat_{{alnum-lower:40}}>>',
        'TRIGGER_SECRET_KEY=<<tr_prod_sk_{{base62:24}}>>',
        'TRIGGER_WORKER_TOKEN=<<tr_wgt_{{hex:40}}>>',
      ],
      ignores: ['TRIGGER_SECRET_KEY=tr_prod_{{base62:10}}', 'xtr_prod_{{base62:20}}'],
    },
  ],
})
