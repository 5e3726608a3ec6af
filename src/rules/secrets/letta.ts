import { wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Letta',
  rules: [
    {
      id: 'letta-api-key',
      title: 'Letta API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-let-[A-Za-z0-9+/]{90,100}={0,2}(?![A-Za-z0-9+/=_-])`,
      random: true,
      why: 'Whoever holds it can run and change the agents of the organisation at your cost.',
      fix: 'Delete the key in Letta under API keys.',
      source: 'https://docs.letta.com/api/',
      finds: ['LETTA_API_KEY=<<sk-let-{{base64:98}}==>>', 'Letta(token="<<sk-let-{{base64:98}}==>>")'],
      ignores: ['LETTA_API_KEY=sk-let-your-api-key-here', 'LETTA_API_KEY=sk-let-{{base64:30}}'],
    },
  ],
})
