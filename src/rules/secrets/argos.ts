import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Argos',
  rules: [
    {
      id: 'argos-token',
      title: 'Argos project token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}argos_[a-z1-9]{34}${end}`,
      random: true,
      why: 'Whoever holds it can upload screenshots to the project.',
      fix: 'Regenerate the token in the project settings.',
      source: 'https://github.com/argos-ci/argos/blob/HEAD/apps/backend/src/database/models/Project.ts',
      sourceSays: 'form',
      finds: ['ARGOS_TOKEN=<<argos_{{base32-lower:34}}>>', '  value: <<argos_{{base32-lower:34}}>>'],
      ignores: [
        'ARGOS_TOKEN=argos_{{lower:17}}',
        'argos_screenshot_comparison_of_all_builds',
        'xargos_{{base32-lower:34}}',
      ],
    },
    {
      id: 'argos-user-token',
      title: 'Argos token of a user',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:arp_[a-z1-9]{36}|argos_o[ar]t_[a-z1-9]{40})${end}`,
      random: true,
      why: 'Whoever holds it can read builds and review screenshots as the user in all their projects.',
      fix: 'Revoke the personal access token in the settings of the account, or log out with `argos logout`, and sign in again.',
      source:
        'https://github.com/argos-ci/argos/blob/HEAD/apps/backend/src/database/models/UserAccessToken.ts',
      sourceSays: 'form',
      finds: [
        'ARGOS_TOKEN=<<arp_{{base32-lower:36}}>>',
        '"accessToken": "<<argos_oat_{{base32-lower:40}}>>"',
      ],
      ignores: [
        'ARGOS_TOKEN=arp_{{base32-lower:12}}',
        'xarp_{{base32-lower:36}}',
        'accessToken: "argos_oat_access"',
      ],
    },
  ],
})
