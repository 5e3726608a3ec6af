import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'FriendliAI',
  rules: [
    {
      id: 'friendli-access-token',
      title: 'Friendli personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}flp_[A-Za-z0-9]{46}${end}`,
      random: true,
      why: 'Whoever holds it can call the endpoints at your cost.',
      fix: 'Delete the token in Friendli Suite under Personal settings, Tokens.',
      source: 'https://github.com/friendliai/friendli-python/blob/HEAD/src/friendli/core/dataset.py',
      sourceSays: 'mark',
      finds: ['FRIENDLI_TOKEN=<<flp_{{base62:46}}>>', 'Authorization: Bearer <<flp_{{base62:46}}>>'],
      ignores: ['FRIENDLI_TOKEN=flp_{{base62:12}}', 'xflp_{{base62:46}}'],
    },
  ],
})
