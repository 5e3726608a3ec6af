import { assign, base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Scaleway',
  rules: [
    {
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}SCW[A-Z0-9]{17}${base64End}`,
      random: true,
      why: 'It names the project, and with its secret key it opens whatever its owner may do.',
      fix: 'Look for the secret key beside it and delete the API key in IAM.',
      source: 'https://github.com/scaleway/scaleway-sdk-go/blob/HEAD/validation/is.go',
      sourceSays: 'form',
      finds: ['SCW_ACCESS_KEY=<<SCW{{alnum-upper:17}}>>', "apiKey: '<<SCW{{alnum-upper:17}}>>'"],
      ignores: ['SCW_ACCESS_KEY=SCW{{alnum-upper:8}}', 'xSCW{{alnum-upper:17}}'],
    },
    {
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:scw_|scaleway)[a-z_.-]{0,20}(?:secret[a-z_.-]{0,8}|token))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'scaleway-access-key', lines: 5 },
      publicPrefix: 0,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Delete the API key in IAM and create one for an application with few permissions.',
      source: 'https://www.scaleway.com/en/docs/iam/reference-content/api-key-format/',
      finds: ['SCW_SECRET_KEY=<<{{uuid}}>>', 'scaleway_secret_key: <<{{uuid}}>>'],
      ignores: ['SCW_SECRET_KEY=${VALUE}', 'build_id: {{uuid}}'],
    },
  ],
})
