import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Clarifai',
  rules: [
    {
      id: 'clarifai-access-token',
      title: 'Clarifai personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('clarifai', '(?:pat|key|token)')}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change every app, model and input of the user.',
      fix: 'Delete the token under Settings, Secrets, and create one with fewer scopes.',
      source: 'https://docs.clarifai.com/control/authentication/pat',
      finds: ['CLARIFAI_PAT=<<{{hex:32}}>>', '"clarifai_pat": "<<{{hex:32}}>>"'],
      ignores: ['CLARIFAI_PAT={{hex:10}}', 'CHECKSUM={{hex:32}}'],
    },
  ],
})
