import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Telegram',
  rules: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?<![A-Za-z0-9_-])|(?<=/bot))[0-9]{8,10}:AA[A-Za-z0-9_-]{33}${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it controls the bot and reads what is sent to it.',
      fix: 'Revoke the token with /revoke at @BotFather.',
      source: 'https://github.com/praetorian-inc/titus/blob/HEAD/pkg/rule/rules/telegram.yml',
      sourceSays: 'form',
      finds: [
        'TELEGRAM_BOT_TOKEN=<<{{digits:10}}:AA{{base64url:32}}{{base62:1}}>>',
        'https://api.telegram.org/bot<<{{digits:10}}:AA{{base64url:32}}{{base62:1}}>>/sendMessage',
      ],
      ignores: ['{{digits:10}}:AA{{base62:12}}', 'mac: {{HEX:2}}:AA:{{HEX:2}}'],
    },
  ],
})
