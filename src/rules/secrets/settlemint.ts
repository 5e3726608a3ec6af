import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SettleMint',
  rules: [
    {
      id: 'settlemint-access-token',
      title: 'SettleMint access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sm_(?:aat|pat|sat)_[A-Za-z0-9]{16}${end}`,
      random: true,
      why: 'Whoever holds it can reach the applications, chains and storages that it covers.',
      fix: 'Delete the token in SettleMint under Access tokens.',
      source: 'https://github.com/settlemint/sdk/blob/HEAD/sdk/cli/src/prompts/aat.prompt.ts',
      sourceSays: 'mark',
      finds: ['SETTLEMINT_ACCESS_TOKEN=<<sm_aat_{{base62:16}}>>', 'x-auth-token: <<sm_pat_{{base62:16}}>>'],
      ignores: ['SETTLEMINT_ACCESS_TOKEN=sm_aat_{{base62:6}}', 'xsm_aat_{{base62:16}}'],
    },
  ],
})
