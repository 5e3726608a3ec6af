import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kaggle',
  rules: [
    {
      id: 'kaggle-api-token',
      title: 'Kaggle API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}KGAT_[0-9a-f]{32}${end}`,
      random: true,
      why: 'Whoever holds it can use the account: submit, publish and delete.',
      fix: 'Expire the token in the settings of the account.',
      source: 'https://www.kaggle.com/docs/api',
      finds: ['KAGGLE_API_TOKEN=<<KGAT_{{hex:32}}>>', 'apiKey: "<<KGAT_{{hex:32}}>>"'],
      ignores: ['KAGGLE_API_TOKEN=KGAT_{{hex:10}}', 'xKGAT_{{hex:32}}'],
    },
    {
      id: 'kaggle-json-key',
      title: 'Kaggle key file',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`\{\s{0,8}"username"\s{0,4}:\s{0,4}"[A-Za-z0-9_-]{1,60}"\s{0,4},\s{0,8}"key"\s{0,4}:\s{0,4}"(?<value>[0-9a-f]{32})"`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the account: submit, publish and delete.',
      fix: 'Expire the tokens in the settings of the account.',
      source: 'https://github.com/Kaggle/kaggle-cli/blob/HEAD/docs/configuration.md',
      sourceSays: 'mark',
      finds: [
        '{"username":"harbor","key":"<<{{hex:32}}>>"}',
        '{\n  "username": "lantern", "key": "<<{{hex:32}}>>"\n}',
      ],
      ignores: ['{"username":"harbor","key":"{{hex:12}}"}', '{"username":"harbor","password":"{{hex:32}}"}'],
    },
  ],
})
