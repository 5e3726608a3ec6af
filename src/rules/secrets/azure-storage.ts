import { base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Azure Storage',
  rules: [
    {
      id: 'azure-storage-key',
      title: 'Azure Storage account key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${base64Start}[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==(?!=)`,
      proof: 'azure-identifiable',
      publicPrefix: 0,
      why: 'Whoever holds it can read, write and delete everything in the storage account.',
      fix: 'Rotate key1 and key2 of the account in turn and use a managed identity or a short-lived SAS.',
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/HighConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: [
        'AZURE_STORAGE_KEY=<<{{azure-identifiable:storage}}>>',
        'storageKey: "<<{{azure-identifiable:storage}}>>"',
      ],
      ignores: ['AZURE_STORAGE_KEY={{base64:60}}+ASt{{base64:5}}A==', 'AZURE_STORAGE_KEY={{base64:86}}=='],
    },
    {
      id: 'azure-storage-account-key',
      title: 'Azure account key in a connection string',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`AccountKey=(?<value>(?!Eby8vdM02xNO|C2y6yDjf5/R)(?![A-Za-z0-9+/]{76}(?:ACDb|\+ASt|\+ABa))[A-Za-z0-9+/]{86}==)(?!=)`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, write and delete everything in the storage or Cosmos DB account.',
      fix: 'Rotate both keys of the account in turn and use a managed identity.',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key',
      sourceSays: 'form',
      finds: [
        'DefaultEndpointsProtocol=https;AccountName=harbor;AccountKey=<<{{base64:86}}==>>;EndpointSuffix=core.windows.net',
        'AccountEndpoint=https://harbor.documents.azure.com:443/;AccountKey=<<{{base64:86}}==>>;',
      ],
      ignores: [
        'AccountKey={{base64:40}}==;',
        'DefaultEndpointsProtocol=https;AccountName=harbor;AccountKey=$(KEY);',
      ],
    },
    {
      id: 'azure-sas-token',
      title: 'Azure shared access signature',
      pack: 'secrets',
      level: 'error',
      pattern: '[?&;](?:amp;)?sig=(?<value>[A-Za-z0-9+/%]{43,70}(?:=|%3[Dd]))',
      random: true,
      publicPrefix: 0,
      // Others sign pictures so: the version, the end or the name of the key stands beside a signature of Azure.
      context: ['sv=', '&se=', 'skn=', ';se='],
      why: 'Whoever has the URL can use the resource as the signature allows, until it expires.',
      fix: 'Revoke the stored access policy or rotate the key that signed it, and hand out short-lived signatures.',
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/MediumConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: [
        'https://harbor.blob.core.windows.net/backups?sv=2024-11-04&ss=b&sp=rl&se=2030-01-01T00:00:00Z&sig=<<{{base62:40}}%2F{{base62:2}}%3D>>',
        'SAS="?sv=2024-11-04&sig=<<{{base64:43}}=>>"',
      ],
      ignores: ['https://cdn.harbor.app/a.js?v=3&sig={{hex:20}}', '?sv=2024-11-04&sig={signature}'],
    },
  ],
})
