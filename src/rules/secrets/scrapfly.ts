import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Scrapfly',
  rules: [
    {
      id: 'scrapfly-api-key',
      title: 'Scrapfly API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}scp-(?:live|test)-[0-9a-z]{32}${end}`,
      random: true,
      why: 'Whoever holds it can scrape at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://github.com/scrapfly/python-scrapfly/blob/HEAD/.env.example',
      sourceSays: 'mark',
      finds: ['SCRAPFLY_KEY=<<scp-live-{{hex:32}}>>', "const key = '<<scp-live-{{hex:32}}>>'"],
      ignores: ['SCRAPFLY_KEY=scp-live-{{hex:10}}', 'xscp-live-{{hex:32}}'],
    },
  ],
})
