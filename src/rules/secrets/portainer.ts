import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Portainer',
  rules: [
    {
      id: 'portainer-access-token',
      title: 'Portainer access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ptr_[A-Za-z0-9+/]{43}=${base64End}`,
      random: true,
      why: 'Whoever holds it can manage the containers, and so the hosts, that its user may.',
      fix: 'Delete the token under My account.',
      source: 'https://github.com/portainer/portainer/blob/HEAD/api/apikey/service.go',
      sourceSays: 'form',
      finds: ['PORTAINER_API_KEY=<<ptr_{{base64:43}}=>>', 'X-API-Key: <<ptr_{{base64:43}}=>>'],
      ignores: ['PORTAINER_API_KEY=ptr_{{base64:21}}=', 'xptr_{{base64:43}}='],
    },
  ],
})
