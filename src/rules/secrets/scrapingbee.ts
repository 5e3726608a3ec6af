import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ScrapingBee',
  rules: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('scrapingbee')}(?<value>[0-9A-Z]{80})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can scrape at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://www.scrapingbee.com/documentation/',
      finds: [
        'SCRAPINGBEE_API_KEY=<<{{alnum-upper:80}}>>',
        '"scrapingbee_api_key": "<<{{alnum-upper:80}}>>"',
      ],
      ignores: ['SCRAPINGBEE_API_KEY={{alnum-upper:26}}', 'CHECKSUM={{alnum-upper:80}}'],
    },
  ],
})
