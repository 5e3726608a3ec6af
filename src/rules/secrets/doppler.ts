import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Doppler',
  rules: [
    {
      id: 'doppler-token',
      title: 'Doppler token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}dp\.(?:(?:pt|ct|sa|scim|audit)\.|st\.(?:[a-z0-9_-]{2,35}\.)?)[A-Za-z0-9]{40,44}${end}`,
      random: true,
      why: 'Whoever holds it can read the secrets of the project or of the whole workplace.',
      fix: 'Revoke the token in Doppler and rotate the secrets that it could read.',
      source: 'https://github.com/DopplerHQ/kubernetes-operator/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: ['DOPPLER_TOKEN=<<dp.st.prd.{{base62:43}}>>', 'doppler --token "<<dp.pt.{{base62:43}}>>"'],
      ignores: ['dp.st.prd.{{base62:20}}', 'ldp.pt.{{base62:43}}'],
    },
  ],
})
