import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'npm',
  rules: [
    {
      id: 'npm-access-token',
      title: 'npm access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}npm_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can install private packages and, if it may write, publish as you.',
      fix: 'Revoke the token on npmjs.com and use trusted publishing or a granular token.',
      source: 'https://github.blog/2021-09-23-announcing-npms-new-access-token-format/',
      sourceSays: 'form',
      finds: ['//registry.npmjs.org/:_authToken=<<{{npm}}>>', 'NPM_TOKEN=<<{{npm}}>>'],
      ignores: ['npm_{{base62:30}}', 'npm_config_registry_for_the_whole_workspace'],
    },
    {
      id: 'npm-registry-credential',
      title: 'Credential of a package registry in .npmrc',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?<![A-Za-z0-9])_(?:authToken|auth|password)[ \t]{0,4}=[ \t]{0,4}["\x27]?(?<value>(?!npm_|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|\$)[A-Za-z0-9._+/-]{20,300}={0,2})(?![A-Za-z0-9._+/=-])`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can install private packages and may publish to the registry.',
      fix: 'Revoke the token in the registry and write `${NPM_TOKEN}` in its place.',
      source: 'https://github.com/npm/documentation/blob/HEAD/content/cli/v10/configuring-npm/npmrc.mdx',
      sourceSays: 'mark',
      finds: [
        '//gitea.harbor.dev/api/packages/web/npm/:_authToken=<<{{hex:40}}>>',
        '//registry.npmjs.org/:_authToken=<<{{uuid}}>>',
        '_auth=<<{{base64:38}}==>>',
      ],
      ignores: [
        '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
        '//registry.npmjs.org/:_authToken={{base62:8}}',
        'https://harbor.dev/a?secret_password={{base62:20}}',
      ],
    },
  ],
})
