import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Open VSX',
  rules: [
    {
      id: 'open-vsx-token',
      title: 'Open VSX access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ovsx(?:p|at)[_-][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: 'Whoever holds it can publish extensions in the namespaces of its owner.',
      fix: 'Delete the token under Settings, Access Tokens.',
      source:
        'https://github.com/eclipse/openvsx/blob/HEAD/server/src/main/resources/scanning/secret-detection-custom-rules.yaml',
      sourceSays: 'form',
      finds: ['OVSX_PAT=<<ovsxp_{{uuid}}>>', "apiKey: '<<ovsxat_{{uuid}}>>'"],
      ignores: ['OVSX_PAT=ovsxp_{{hex:12}}', 'xovsxp_{{uuid}}'],
    },
  ],
})
