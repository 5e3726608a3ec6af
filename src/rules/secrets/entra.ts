import { defineService } from '../rule.ts'

export default defineService({
  name: 'Microsoft Entra ID',
  rules: [
    {
      id: 'entra-client-secret',
      title: 'Microsoft Entra ID client secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?<![A-Za-z0-9_.~-])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}))[A-Za-z0-9_.~-]{3}[78]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_.~-])`,
      proof: 'azure-identifiable',
      publicPrefix: 0,
      why: 'Whoever holds it can sign in as the application and use all its permissions in the tenant.',
      fix: 'Delete the secret under Certificates & secrets of the app registration and use federated credentials.',
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/HighConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: [
        'AZURE_CLIENT_SECRET=<<{{azure-client-secret}}>>',
        'clientSecret: "<<{{azure-client-secret}}>>"',
      ],
      ignores: [
        'AZURE_CLIENT_SECRET={{base62:3}}8Q~{{base62:20}}',
        'AZURE_CLIENT_SECRET={{base62:3}}9Q~{{base62:34}}',
      ],
    },
  ],
})
