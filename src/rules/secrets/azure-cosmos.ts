import { base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Azure Cosmos DB',
  rules: [
    {
      id: 'azure-cosmos-key',
      title: 'Azure Cosmos DB key',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==(?!=)`,
      proof: 'azure-identifiable',
      publicPrefix: 0,
      why: 'Whoever holds it can read and change every database of the account.',
      fix: 'Regenerate the secondary key, move the service to it, then regenerate the primary key.',
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/HighConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: [
        'COSMOS_KEY=<<{{azure-identifiable:cosmos}}>>',
        'primaryKey: "<<{{azure-identifiable:cosmos}}>>"',
      ],
      ignores: ['COSMOS_KEY={{base64:60}}ACDb{{base64:5}}A==', 'COSMOS_KEY={{base64:86}}=='],
    },
  ],
})
