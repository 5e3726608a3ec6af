import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ImageKit',
  rules: [
    {
      id: 'imagekit-private-key',
      title: 'ImageKit private key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}private_[A-Za-z0-9+/]{27}=(?![A-Za-z0-9+/=])`,
      random: true,
      why: 'Whoever holds it can upload, change and delete every file.',
      fix: 'Disable the key pair under Developer options.',
      source: 'https://imagekit.io/docs/api-keys',
      finds: ['IMAGEKIT_PRIVATE_KEY=<<private_{{base64:27}}=>>', "const key = '<<private_{{base64:27}}=>>'"],
      ignores: ['IMAGEKIT_PRIVATE_KEY=private_{{base64:9}}=', 'xprivate_{{base64:27}}='],
    },
  ],
})
