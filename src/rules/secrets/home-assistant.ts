import { base64End } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Home Assistant',
  rules: [
    {
      id: 'home-assistant-cloudhook',
      title: 'Home Assistant Cloud webhook',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`hooks\.nabu\.casa/(?<value>gAAAAAB[A-Za-z0-9_-]{80,300}={0,2})${base64End}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the address can trigger the automation behind it.',
      fix: 'Disable the webhook under Home Assistant Cloud and create a new one.',
      source: 'https://github.com/NabuCasa/hass-nabucasa/blob/HEAD/tests/test_cloudhooks.py',
      sourceSays: 'mark',
      finds: [
        'https://hooks.nabu.casa/<<gAAAAAB{{base62:120}}==>>',
        'curl -X POST https://hooks.nabu.casa/<<gAAAAAB{{base62:120}}==>>',
      ],
      ignores: ['https://hooks.nabu.casa/$HOOK', 'https://hooks.nabu.casa/gAAAAAB{{base62:20}}'],
    },
  ],
})
