import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Phabricator',
  rules: [
    {
      id: 'phabricator-conduit-token',
      title: 'Phabricator or Phorge Conduit token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:api|cli)-[a-z0-9]{28}${end}`,
      random: true,
      why: 'Whoever holds it can act as its owner: read code and tasks, change revisions.',
      fix: 'Terminate the token under Settings, Conduit API Tokens.',
      source:
        'https://github.com/phacility/phabricator/blob/HEAD/src/applications/conduit/storage/PhabricatorConduitToken.php',
      sourceSays: 'form',
      finds: ['CONDUIT_TOKEN=<<api-{{alnum-lower:28}}>>', '"token": "<<cli-{{alnum-lower:28}}>>"'],
      ignores: ['CONDUIT_TOKEN=api-{{alnum-lower:14}}', 'xapi-{{alnum-lower:28}}'],
    },
  ],
})
