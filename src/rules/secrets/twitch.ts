import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Twitch',
  rules: [
    {
      id: 'twitch-irc-token',
      title: 'Twitch chat token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?<![A-Za-z0-9_])oauth:[a-z0-9]{30}${end}`,
      random: true,
      why: 'Whoever holds it can chat and act as the user with the granted rights.',
      fix: 'Disconnect the app in the settings of the account.',
      source: 'https://dev.twitch.tv/docs/chat/authenticating/',
      finds: ['TWITCH_OAUTH=<<oauth:{{alnum-lower:30}}>>', 'PASS <<oauth:{{alnum-lower:30}}>>'],
      ignores: ['TWITCH_OAUTH=oauth:{{alnum-lower:10}}', 'xoauth:{{alnum-lower:30}}'],
    },
    {
      id: 'twitch-client-secret',
      title: 'Twitch client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('twitch')}(?<value>[a-z0-9]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://dev.twitch.tv/docs/authentication/register-app/',
      finds: [
        'TWITCH_CLIENT_SECRET=<<{{alnum-lower:30}}>>',
        '"twitch_client_secret": "<<{{alnum-lower:30}}>>"',
      ],
      ignores: ['TWITCH_CLIENT_SECRET={{alnum-lower:10}}', 'CHECKSUM={{alnum-lower:30}}'],
    },
  ],
})
