import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ngrok',
  rules: [
    {
      id: 'ngrok-token',
      title: 'ngrok authtoken or API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:ngrok[a-z_.-]{0,16}(?:token|key)|authtoken|ngrok config add-(?:authtoken|api-key))(?:${assign}|[ \t])(?<value>[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can open tunnels under your domains; an API key manages the account.',
      fix: 'Delete the authtoken or API key in the dashboard.',
      source: 'https://ngrok.com/docs/agent/#authtokens',
      finds: [
        'NGROK_AUTHTOKEN=<<2{{base62:26}}_{{digits:1}}{{base62:20}}>>',
        'ngrok config add-authtoken <<2{{base62:26}}_{{digits:1}}{{base62:20}}>>',
      ],
      ignores: [
        'NGROK_AUTHTOKEN=2{{base62:13}}_{{digits:1}}{{base62:20}}',
        'build_id: 2{{base62:26}}_{{digits:1}}{{base62:20}}',
      ],
    },
  ],
})
