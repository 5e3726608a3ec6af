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
      pattern: `${wordStart}(?:hf_|api_org_)[A-Za-z]{34}${end}`,
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can read private models and data sets and, if it may write, change them.',
      fix: 'Invalidate the token under Settings, Access Tokens.',
      source: 'https://huggingface.co/docs/hub/security-tokens',
      finds: ['HF_TOKEN=<<hf_{{letters:34}}>>', "login(token='<<hf_{{letters:34}}>>')"],
      ignores: ['hf_{{letters:20}}', 'self_hf_{{letters:34}}'],
    },
  ],
})
