import { end, keyed, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Discord',
  rules: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      pack: 'secrets',
      level: 'error',
      // Not the id of the token that the documentation prints.
      pattern: String.raw`(?:(?:[Dd]iscord|DISCORD)[^\r\n]{0,40}?[^A-Za-z0-9_.\r\n-]|\bBot |login\(["\x27\x60])(?<value>(?!MTk4NjIyNDgzNDcxOTI1MjQ4\.)[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})${end}`,
      proof: 'discord-bot-token',
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it controls the bot in every server that it has joined.',
      fix: 'Reset the token on the Bot page of the application.',
      source: 'https://github.com/discord/discord-api-docs/blob/HEAD/developers/reference.mdx',
      sourceSays: 'example',
      finds: [
        'DISCORD_TOKEN=<<{{discord-bot}}>>',
        "client.login('<<{{discord-bot}}>>')",
        'Authorization: Bot <<{{discord-bot}}>>',
      ],
      ignores: [
        'DISCORD_TOKEN=M{{base62:10}}.{{base62:6}}.{{base62:27}}',
        'discord.js.org/docs.{{base62:6}}.{{base62:27}}',
      ],
    },
    {
      id: 'discord-webhook-url',
      title: 'Discord webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/(?<value>[0-9]{17,20}/[A-Za-z0-9_-]{60,80})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under any name.',
      fix: 'Delete the webhook in the settings of the channel and create a new one.',
      source: 'https://github.com/discord/discord-api-docs/blob/HEAD/developers/topics/oauth2.mdx',
      sourceSays: 'example',
      finds: [
        'DISCORD_WEBHOOK=https://discord.com/api/webhooks/<<{{digits:19}}/{{base64url:67}}{{base62:1}}>>',
        '"https://discordapp.com/api/v10/webhooks/<<{{digits:18}}/{{base64url:67}}{{base62:1}}>>"',
      ],
      ignores: [
        'https://discord.com/api/webhooks/{{digits:19}}',
        'https://discord.com/api/webhooks/{webhook.id}/{webhook.token}',
      ],
    },
    {
      id: 'discord-user-token',
      title: 'Discord user token (two-factor)',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${start}mfa\.[A-Za-z0-9_-]{84}${end}`,
      random: true,
      why: 'Whoever holds it is signed in as the person, past the second factor.',
      fix: 'Change the password, which ends every session.',
      source: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/discordbottoken/detector.go',
      sourceSays: 'mark',
      finds: [
        'DISCORD_USER_TOKEN=<<mfa.{{base64url:83}}{{base62:1}}>>',
        'authorization: <<mfa.{{base64url:83}}{{base62:1}}>>',
      ],
      ignores: ['mfa.{{base62:20}}', 'xmfa.{{base62:84}}'],
    },
    {
      id: 'discord-client-secret',
      title: 'Discord client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('discord', 'secret')}(?<value>[A-Za-z0-9_-]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who signed in with it.',
      fix: 'Reset the secret on the OAuth2 page of the application.',
      source: 'https://discord.com/developers/docs/topics/oauth2',
      finds: [
        'DISCORD_CLIENT_SECRET=<<{{base62:32}}>>',
        '"discord_client_secret": "<<{{base64url:31}}{{base62:1}}>>"',
      ],
      ignores: ['DISCORD_CLIENT_SECRET={{base62:12}}', 'DISCORD_PUBLIC_KEY={{hex:64}}'],
    },
  ],
})
