import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Dependency-Track',
  rules: [
    {
      id: 'dependency-track-api-key',
      title: 'Dependency-Track API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,64}${end}`,
      random: true,
      why: 'Whoever holds it can read or upload bills of materials, as the team may.',
      fix: 'Delete the key on the page of the team.',
      source:
        'https://github.com/DependencyTrack/dependency-track/blob/HEAD/apiserver/src/test/java/org/dependencytrack/resources/v1/TeamResourceTest.java',
      sourceSays: 'form',
      finds: ['DTRACK_API_KEY=<<odt_{{base62:32}}>>', 'X-Api-Key: <<odt_{{base62:8}}_{{base62:32}}>>'],
      ignores: ['DTRACK_API_KEY=odt_{{base62:16}}', 'xodt_{{base62:32}}'],
    },
  ],
})
