import { defineService } from '../rule.ts'

export default defineService({
  name: 'WordPress',
  rules: [
    {
      id: 'wordpress-salt',
      title: 'WordPress secret key or salt',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`define\(\s{0,4}["\x27](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["\x27]\s{0,4},\s{0,8}(?:\x27(?<value>[\x20-\x26\x28-\x5b\x5d-\x7e]{60,70})\x27|"[\x20\x21\x23-\x5b\x5d-\x7e]{60,70}")`,
      publicPrefix: 0,
      why: 'Whoever holds it can forge the cookies of signed-in users.',
      fix: 'Replace all eight values, which signs everybody out.',
      source: 'https://github.com/mazen160/secrets-patterns-db/blob/HEAD/datasets/PowerShell/git-leaks.yml',
      sourceSays: 'mark',
      finds: [
        "define('AUTH_KEY', '<<{{base64:64}}>>');",
        "define( 'LOGGED_IN_SALT',   '<<{{base64:64}}>>' );",
      ],
      ignores: [
        "define('AUTH_KEY', 'put your unique phrase here');",
        "define('AUTH_KEY', getenv('AUTH_KEY'));",
      ],
    },
  ],
})
