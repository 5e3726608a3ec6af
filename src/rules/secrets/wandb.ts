import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Weights & Biases',
  rules: [
    {
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}wandb_v1_[A-Za-z0-9_]{77}${end}`,
      random: true,
      why: 'Whoever holds it can read and change runs, models and data of every team of the user.',
      fix: 'Revoke the key under User settings, API keys.',
      source:
        'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/weightsandbiases.go',
      sourceSays: 'form',
      finds: [
        'WANDB_API_KEY=<<wandb_v1_{{base62:27}}_{{base62:49}}>>',
        'wandb login <<wandb_v1_{{base62:27}}_{{base62:49}}>>',
      ],
      ignores: [
        'WANDB_API_KEY=wandb_v1_{{base62:27}}_{{base62:16}}',
        'xwandb_v1_{{base62:27}}_{{base62:49}}',
      ],
    },
    {
      id: 'wandb-legacy-key',
      title: 'Weights & Biases API key (older)',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('wandb')}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change runs, models and data of every team of the user.',
      fix: 'Revoke the key under User settings, API keys.',
      source: 'https://docs.wandb.ai/support/kb-articles/find_wandb_api_key/',
      finds: ['WANDB_API_KEY=<<{{hex:40}}>>', 'wandb_key: <<{{hex:40}}>>'],
      ignores: ['WANDB_API_KEY={{hex:13}}', 'CHECKSUM={{hex:40}}'],
    },
  ],
})
