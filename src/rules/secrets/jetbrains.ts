import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'JetBrains',
  rules: [
    {
      id: 'jetbrains-hub-token',
      title: 'JetBrains Hub or YouTrack permanent token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/]{4,120}={0,2}\.[A-Za-z0-9]{30}${end}`,
      random: true,
      publicPrefix: 5,
      why: 'Whoever holds it can act as its owner in YouTrack and other services behind the Hub; or upload plug-ins.',
      fix: 'Delete the token under Profile, Account security.',
      source: 'https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
      sourceSays: 'example',
      finds: [
        'YOUTRACK_TOKEN=<<perm:{{base62:8}}==.{{base62:12}}==.{{base62:30}}>>',
        'PUBLISH_TOKEN: <<perm-{{base62:12}}.{{base62:8}}.{{base62:30}}>>',
      ],
      ignores: [
        'YOUTRACK_TOKEN=perm:{{base62:8}}==.{{base62:12}}==.{{base62:10}}',
        'xperm:{{base62:8}}==.{{base62:12}}==.{{base62:30}}',
      ],
    },
  ],
})
