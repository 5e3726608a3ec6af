import { defineService } from '../rule.ts'

export default defineService({
  name: 'Defaults of secrets',
  rules: [
    {
      id: 'silent-secret-default',
      title: 'Secret that may be missing without anybody noticing',
      pack: 'runtime',
      level: 'note',
      foundBy: 'document',
      file: 'src/config.ts',
      why: 'A deployment that forgets the variable starts all the same, with an empty key, one that everybody can read, or the database of nobody.',
      fix: 'Let the program end at its start when the variable is missing.',
      source: 'https://12factor.net/config',
      finds: [
        "const secret = process.env.<<JWT_SECRET>> ?? ''\n",
        'const { <<SESSION_SECRET>> = "" } = process.env\n',
        "const secret = process.env.<<SESSION_SECRET>> || 'dev-secret-change-me'\n",
        "export const cache = connect(process.env.<<REDIS_URL>> || 'redis://localhost:6379/0')\n",
      ],
      ignores: [
        "const key = process.env.STRIPE_API_KEY || 'your-api-key'\n",
        "const secret = process.env.JWT_SECRET ?? fail('JWT_SECRET')\n",
        "const name = process.env.APP_NAME ?? ''\n",
        "const url = process.env.PUBLIC_URL ?? 'http://localhost:3000'\n",
        'const { SESSION_SECRET } = process.env\n',
      ],
    },
  ],
})
