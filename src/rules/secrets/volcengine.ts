import { assign, base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Volcengine',
  rules: [
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key id',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}AKLT[A-Za-z0-9]{36,60}${base64End}`,
      random: true,
      why: 'It names the account, and with its secret key it opens whatever that user may do.',
      fix: 'Look for the secret key beside it and delete the pair in IAM.',
      source: 'https://www.volcengine.com/docs/6291/65568',
      finds: ['VOLC_ACCESSKEY=<<AKLT{{base62:43}}>>', 'export KEY="<<AKLT{{base62:43}}>>"'],
      ignores: ['VOLC_ACCESSKEY=AKLT{{base62:21}}', 'xAKLT{{base62:43}}'],
    },
    {
      id: 'volcengine-secret-key',
      title: 'Volcengine secret access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:volc(?:engine)?_?(?:secret_?key|sk|secret_access_key)|volcengine[a-z_.-]{0,12}secret_?key)${assign}(?<value>[A-Za-z0-9]{58}==)(?![A-Za-z0-9=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'volcengine-access-key-id', lines: 5 },
      publicPrefix: 0,
      why: 'With its id it opens whatever the user may do in the account.',
      fix: 'Delete the pair in IAM and use a role.',
      source: 'https://www.volcengine.com/docs/6291/65568',
      finds: ['VOLC_SECRETKEY=<<{{base62:58}}==>>', 'volcSecretKey: "<<{{base62:58}}==>>"'],
      ignores: ['VOLC_SECRETKEY={{base62:29}}==', 'build_id: {{base62:58}}=='],
    },
  ],
})
