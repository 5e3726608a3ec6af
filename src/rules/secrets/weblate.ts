import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Weblate',
  rules: [
    {
      id: 'weblate-token',
      title: 'Weblate API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}wl[pu]_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the translations that its owner can.',
      fix: 'Reset the API key in the profile or in the access control of the project.',
      source: 'https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/utils/token.py',
      sourceSays: 'form',
      finds: ['WEBLATE_TOKEN=<<wlu_{{base62:36}}>>', 'key = <<wlp_{{base62:36}}>>'],
      ignores: ['WEBLATE_TOKEN=wlu_{{base62:18}}', 'xwlu_{{base62:36}}'],
    },
  ],
})
