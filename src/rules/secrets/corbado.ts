import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Corbado',
  rules: [
    {
      id: 'corbado-api-secret',
      title: 'Corbado API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}corbado1_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: 'With the project id it can read and change the users of the project.',
      fix: 'Delete the secret in the Corbado console under API secrets.',
      source: 'https://github.com/corbado/corbado-nodejs/blob/HEAD/src/config.ts',
      sourceSays: 'mark',
      finds: [
        'CORBADO_API_SECRET=<<corbado1_{{base62:30}}>>',
        "new Config(projectId, '<<corbado1_{{base62:30}}>>')",
      ],
      ignores: ['CORBADO_API_SECRET=corbado1_XXX', 'CORBADO_API_SECRET=corbado1_{{base62:12}}'],
    },
  ],
})
