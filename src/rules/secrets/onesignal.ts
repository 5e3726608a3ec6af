import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'OneSignal',
  rules: [
    {
      id: 'onesignal-app-key',
      title: 'OneSignal app API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}os_v2_app_[a-z2-7]{103}${end}`,
      random: true,
      why: 'Whoever holds it can send notifications to every user of the app.',
      fix: 'Rotate the key under Settings, Keys & IDs.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/onesignal.go',
      sourceSays: 'form',
      finds: [
        'ONESIGNAL_API_KEY=<<os_v2_app_{{base32-lower:103}}>>',
        'Authorization: Key <<os_v2_app_{{base32-lower:103}}>>',
      ],
      ignores: ['ONESIGNAL_API_KEY=os_v2_app_{{base32-lower:34}}', 'xos_v2_app_{{base32-lower:103}}'],
    },
    {
      id: 'onesignal-organization-key',
      title: 'OneSignal organisation API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}os_v2_org_[a-z2-7]{103}${end}`,
      random: true,
      why: 'Whoever holds it can create and change every app of the organisation.',
      fix: 'Rotate the key under Organisation, Keys & IDs.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/onesignal.go',
      sourceSays: 'form',
      finds: [
        'ONESIGNAL_ORG_KEY=<<os_v2_org_{{base32-lower:103}}>>',
        'Authorization: Key <<os_v2_org_{{base32-lower:103}}>>',
      ],
      ignores: ['ONESIGNAL_ORG_KEY=os_v2_org_{{base32-lower:34}}', 'xos_v2_org_{{base32-lower:103}}'],
    },
  ],
})
