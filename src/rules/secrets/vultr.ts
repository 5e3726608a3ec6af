import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Vultr',
  rules: [
    {
      id: 'vultr-api-key',
      title: 'Vultr API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:VULTR[A-Z_]{0,12}|[Vv]ultr[A-Za-z_.-]{0,12})(?:KEY|TOKEN|[Kk]ey|[Tt]oken))${assign}(?<value>[A-Z0-9]{36})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Regenerate the key under Account, API, and allow only the addresses that need it.',
      source: 'https://docs.vultr.com/how-to-create-an-api-key-on-vultr',
      finds: ['VULTR_API_KEY=<<{{alnum-upper:36}}>>', 'vultrApiKey: "<<{{alnum-upper:36}}>>"'],
      ignores: ['VULTR_API_KEY={{alnum-upper:18}}', 'build_id: {{alnum-upper:36}}'],
    },
  ],
})
