import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Authress',
  rules: [
    {
      id: 'authress-service-key',
      title: 'Authress service client access key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}${base64End}`,
      random: true,
      publicPrefix: 3,
      why: 'Whoever holds it can check and change who may do what in your application.',
      fix: 'Delete the access key of the service client.',
      source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
      finds: [
        'AUTHRESS_ACCESS_KEY=<<sc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}.{{base64:64}}>>',
        'export KEY="<<sc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}.{{base64:64}}>>"',
      ],
      ignores: [
        'AUTHRESS_ACCESS_KEY=sc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}',
        'xsc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}.{{base64:64}}',
      ],
    },
  ],
})
