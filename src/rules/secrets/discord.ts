import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Discord',
  rules: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:[Dd]iscord|DISCORD)[^\r\n]{0,40}?[^A-Za-z0-9_.\r\n-]|\bBot |login\(["\x27\x60])(?<value>[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it controls the bot in every server that it has joined.',
      fix: 'Reset the token on the Bot page of the application.',
      source: 'https://discord.com/developers/docs/reference#authentication',
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
      source: 'https://discord.com/developers/docs/resources/webhook',
      finds: [
        'DISCORD_WEBHOOK=https://discord.com/api/webhooks/<<{{digits:19}}/{{base64url:67}}{{base62:1}}>>',
        '"https://discordapp.com/api/v10/webhooks/<<{{digits:18}}/{{base64url:67}}{{base62:1}}>>"',
      ],
      ignores: [
        'https://discord.com/api/webhooks/{{digits:19}}',
        'https://discord.com/api/webhooks/{webhook.id}/{webhook.token}',
      ],
    },
  ],
})
