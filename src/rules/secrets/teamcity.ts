import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'TeamCity',
  rules: [
    {
      id: 'teamcity-access-token',
      title: 'TeamCity access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{40,60}={0,2}${base64End}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as its user: change build settings, and so read what builds can.',
      fix: 'Delete the token in the profile, Access Tokens.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/teamcity.yml',
      sourceSays: 'form',
      finds: [
        'TEAMCITY_TOKEN=<<eyJ0eXAiOiAiVENWMiJ9.{{base62:36}}.{{base62:48}}>>',
        '  value: <<eyJ0eXAiOiAiVENWMiJ9.{{base62:36}}.{{base62:48}}>>',
      ],
      ignores: ['TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.{{base62:8}}', 'typ = "eyJ0eXAiOiAiVENWMiJ9"'],
    },
  ],
})
