import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'JFrog Artifactory',
  rules: [
    {
      id: 'jfrog-api-key',
      title: 'JFrog Artifactory API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}AKCp[A-Za-z0-9]{68,70}${base64End}`,
      random: true,
      why: 'Whoever holds it can pull, and perhaps push, artifacts as its user.',
      fix: 'Revoke the key in the user profile and use an access token that expires.',
      source: 'https://github.com/jfrog/jfrog-client-go/blob/HEAD/http/httpclient/client.go',
      sourceSays: 'form',
      finds: ['ARTIFACTORY_API_KEY=<<AKCp8{{base62:68}}>>', '-H "X-JFrog-Art-Api: <<AKCp8{{base62:68}}>>"'],
      ignores: ['ARTIFACTORY_API_KEY=AKCp8{{base62:34}}', 'xAKCp8{{base62:68}}'],
    },
    {
      id: 'jfrog-reference-token',
      title: 'JFrog reference token',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}cmVmdGtu[A-Za-z0-9]{56}${base64End}`,
      random: true,
      publicPrefix: 8,
      why: 'Whoever holds it can pull, and perhaps push, artifacts as its user.',
      fix: 'Revoke the token under Administration, Access Tokens.',
      source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      finds: ['JFROG_ACCESS_TOKEN=<<cmVmdGtu{{base62:56}}>>', 'export KEY="<<cmVmdGtu{{base62:56}}>>"'],
      ignores: ['JFROG_ACCESS_TOKEN=cmVmdGtu{{base62:28}}', 'xcmVmdGtu{{base62:56}}'],
    },
  ],
})
