import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Hugging Face',
  rules: [
    {
      id: 'hugging-face-token',
      title: 'Hugging Face token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}hf_[A-Za-z]{34}${end}`,
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can read private models and data sets and, if it may write, change them.',
      fix: 'Invalidate the token under Settings, Access Tokens.',
      source: 'https://github.com/huggingface/hub-docs/blob/HEAD/docs/hub/datasets-duckdb-auth.md',
      sourceSays: 'mark',
      finds: ['HF_TOKEN=<<hf_{{letters:34}}>>', "login(token='<<hf_{{letters:34}}>>')"],
      ignores: ['hf_{{letters:20}}', 'self_hf_{{letters:34}}'],
    },
    {
      id: 'hugging-face-organization-token',
      title: 'Hugging Face organisation token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}api_org_[A-Za-z]{34}${end}`,
      random: true,
      why: 'Whoever holds it can read and change models and data of the organisation.',
      fix: 'Delete the token in the settings of the organisation and use tokens of single members.',
      source:
        'https://github.com/huggingface/huggingface_hub/blob/HEAD/src/huggingface_hub/utils/_headers.py',
      sourceSays: 'mark',
      finds: ['HF_ORG_TOKEN=<<api_org_{{letters:34}}>>', 'token: "<<api_org_{{letters:34}}>>"'],
      ignores: ['api_org_{{letters:20}}', 'my_api_org_{{letters:34}}'],
    },
  ],
})
