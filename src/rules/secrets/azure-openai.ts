import { base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Azure OpenAI',
  rules: [
    {
      id: 'azure-openai-key',
      title: 'Azure OpenAI or AI services key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}ACOG[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?${base64End}`,
      proof: 'azure-identifiable',
      publicPrefix: 0,
      why: 'Whoever holds it can call the deployed models at your cost.',
      fix: 'Regenerate key 1 and key 2 of the resource in turn and use a managed identity.',
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/HighConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: ['AZURE_OPENAI_API_KEY=<<{{azure-cask:ACOG}}>>', 'apiKey: "<<{{azure-cask:ACOG}}>>"'],
      ignores: [
        'AZURE_OPENAI_API_KEY={{base62:40}}JQQJ99BA{{base62:20}}',
        'AZURE_OPENAI_API_KEY={{base62:84}}',
      ],
    },
  ],
})
