import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Matrix',
  rules: [
    {
      id: 'matrix-access-token',
      title: 'Matrix access token (Synapse)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sy[tr]_[A-Za-z0-9+/=]{1,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}${end}`,
      proof: 'matrix-crc32',
      why: 'Whoever holds it can read and write as the user, save in encrypted rooms.',
      fix: 'Log the device out in the session settings of the user.',
      source: 'https://github.com/element-hq/synapse/blob/HEAD/synapse/handlers/auth.py',
      sourceSays: 'form',
      finds: ['MATRIX_ACCESS_TOKEN=<<{{matrix:syt}}>>', 'client = Client(api_key="<<{{matrix:syt}}>>")'],
      ignores: ['MATRIX_ACCESS_TOKEN=syt_{{base62:10}}', 'xsyt_{{base62:8}}_{{letters:20}}_{{base62:6}}'],
    },
    {
      id: 'matrix-service-token',
      title: 'Matrix access token (Authentication Service)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}m(?:at|cr|ct|ar|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}${end}`,
      proof: 'matrix-crc32',
      why: 'Whoever holds it can read and write as the user, save in encrypted rooms.',
      fix: 'End the session in the account management of the user.',
      source:
        'https://github.com/element-hq/matrix-authentication-service/blob/HEAD/crates/data-model/src/tokens.rs',
      sourceSays: 'form',
      finds: ['MATRIX_TOKEN=<<{{matrix:mat}}>>', 'Authorization: Bearer <<{{matrix:mat}}>>'],
      ignores: ['MATRIX_TOKEN=mat_{{base62:10}}_{{base62:6}}', 'format_{{base62:30}}_{{base62:6}}'],
    },
  ],
})
