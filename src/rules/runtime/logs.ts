import { defineService } from '../rule.ts'

export default defineService({
  name: 'Logs and answers',
  rules: [
    {
      id: 'secret-logged',
      title: 'Secret that a program writes to its log',
      pack: 'runtime',
      level: 'error',
      foundBy: 'document',
      file: 'src/server.ts',
      why: 'Logs are kept for long, sent to other services, and read by people who must not know the secret.',
      fix: 'Log whether it is set, not what it is; then replace the secret wherever such a log may lie.',
      source: 'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
      finds: [
        'req.log.info({ secret: <<process.env.JWT_SECRET>> })\n',
        'const key = process.env.API_KEY\nconsole.log(`using ${<<key>>}`)\n',
        'function start() {\n  const { DB_PASSWORD: password } = process.env\n  logger.debug("connect", { <<password>> })\n}\n',
        'console.log(JSON.stringify(<<process.env>>))\n',
        'app.log.warn("settings", <<config.auth.clientSecret>>)\n',
        'process.stdout.write(`export TOKEN=${<<process.env.NPM_TOKEN>>}`)\n',
        "console.log('key', <<process.env.API_KEY>> || 'none')\n",
      ],
      ignores: [
        "log.warn('JWT_SECRET is not set')\nif (!process.env.JWT_SECRET) exit(1)\n",
        'console.log(!!process.env.JWT_SECRET, process.env.JWT_SECRET?.length)\n',
        "console.log(process.env.JWT_SECRET ? 'set' : 'unset')\n",
        "console.log('port', process.env.PORT, config.maxTokens)\n",
        'console.log(mask(process.env.JWT_SECRET))\n',
        "const key = process.env.API_KEY\nfunction other(key) {\n  return key\n}\nconsole.log('done', other)\n",
        "process.env.JWT_SECRET && console.log('set')\n",
        'console.log(Object.keys(process.env))\n',
      ],
    },
    {
      id: 'secret-in-answer',
      title: 'Secret that a program sends in an answer',
      pack: 'runtime',
      level: 'error',
      foundBy: 'document',
      file: 'src/server.ts',
      why: 'Whoever may ask gets the secret.',
      fix: 'Send a fixed list of harmless settings; then replace the secrets that were sent.',
      source:
        'https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/',
      finds: [
        "app.get('/debug', (req, res) => res.json(<<process.env>>))\n",
        'reply.send({ token: <<process.env.SESSION_SECRET>> })\n',
      ],
      ignores: [
        "const login = process.env.LOGIN_URL\napp.get('/', (req, res) => res.json({ login }))\n",
        "res.send(process.env.JWT_SECRET ? 'ready' : 'missing')\n",
      ],
    },
  ],
})
