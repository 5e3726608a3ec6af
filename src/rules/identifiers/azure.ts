import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

const guid = '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}'
const zero = '00000000-0000-0000-0000-000000000000'
/** Software for many customers has tenants and subscriptions of its own. */
const azure = ['azure', 'microsoft', 'entra', 'msal', 'arm_', '/subscriptions/', 'windows.net']
const source = 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant'

export default defineService({
  name: 'Microsoft Azure, identifiers',
  rules: [
    {
      id: 'azure-tenant-id',
      title: 'Azure tenant id',
      pack: 'identifiers',
      level: 'warning',
      pattern: `(?:(?:tenant|directory)_?(?:-?id)?${assign}|microsoftonline\\.com/|sts\\.windows\\.net/)(?<value>${guid})(?![\\w-])`,
      ignoreCase: true,
      exempt: 'guid',
      context: azure,
      placeholder: { name: 'tenant-id', example: zero },
      why: 'It names the organisation: with it come its domains, its sign-in page and who to send phishing to.',
      fix: 'Take it from a variable, or write zeros in documentation.',
      source,
      finds: [
        'AZURE_TENANT_ID=<<{{uuid}}>>',
        'https://login.microsoftonline.com/<<{{uuid}}>>/v2.0',
        '"tenantId": "<<{{uuid}}>>"',
      ],
      ignores: [
        'AZURE_TENANT_ID=00000000-0000-0000-0000-000000000000',
        'tenantId: 72f988bf-86f1-41af-91ab-2d7cd011db47',
        'tenant_id = var.tenant_id',
        'https://login.microsoftonline.com/common/v2.0',
      ],
    },
    {
      id: 'azure-subscription-id',
      title: 'Azure subscription id',
      pack: 'identifiers',
      level: 'warning',
      pattern: `(?:subscription_?(?:-?id)?${assign}|/subscriptions/|--subscription[ =]["']?)(?<value>${guid})(?![\\w-])`,
      ignoreCase: true,
      exempt: 'guid',
      context: azure,
      placeholder: { name: 'subscription-id', example: zero },
      why: 'It names the subscription, a part of every resource id in it.',
      fix: 'Take it from a variable, or write zeros in documentation.',
      source: 'https://learn.microsoft.com/azure/azure-portal/get-subscription-tenant-id',
      finds: [
        'az account set --subscription <<{{uuid}}>>',
        'id: /subscriptions/<<{{uuid}}>>/resourceGroups/app',
        'ARM_SUBSCRIPTION_ID=<<{{uuid}}>>',
      ],
      ignores: [
        '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/app',
        '/subscriptions/{subscriptionId}/resourceGroups/app',
        'subscription_id = "11111111-2222-3333-4444-555555555555"',
      ],
    },
    {
      id: 'azure-client-id',
      title: 'Azure application or object id',
      pack: 'identifiers',
      level: 'note',
      pattern: `(?:(?:azure|arm|aad|entra|msal|ad)[a-z_.-]{0,24}(?:client|app|application|object|principal)(?:_id|-id|id)|principal(?:_id|id)|application(?:_id|id))${assign}(?<value>${guid})(?![\\w-])`,
      ignoreCase: true,
      exempt: 'guid',
      placeholder: { name: 'client-id', example: zero },
      why: 'It names an application or a person of the tenant.',
      fix: 'It is no secret; take it from a variable where the repository is public.',
      source: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
      finds: ['AZURE_CLIENT_ID=<<{{uuid}}>>', 'principal_id = "<<{{uuid}}>>"'],
      ignores: ['client_id = "{{uuid}}"', 'AZURE_CLIENT_ID=04b07795-8ddb-461a-bbee-02f9e1bf7b46'],
    },
    {
      id: 'azure-host',
      title: 'Host name of an Azure resource',
      pack: 'identifiers',
      level: 'note',
      pattern: String.raw`(?<![\w.-])(?<value>[A-Za-z0-9][A-Za-z0-9-]{1,62}\.(?:vault\.azure\.net|documents\.azure\.com|openai\.azure\.com|cognitiveservices\.azure\.com|database\.windows\.net|azurecr\.io|blob\.core\.windows\.net|servicebus\.windows\.net|redis\.cache\.windows\.net|search\.windows\.net|azurewebsites\.net|azure-api\.net))(?![\w-])`,
      exempt: 'azure-host',
      placeholder: { name: 'resource-host', firstLabel: 'your-resource' },
      why: 'It names a vault, a database or a registry that anybody can address from then on.',
      fix: 'Take the host from the settings, or write a placeholder in documentation.',
      source: 'https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates',
      finds: [
        'AZURE_KEYVAULT_URL=https://<<{{word}}-{{word}}-kv.vault.azure.net>>/',
        'docker login <<{{word}}{{one-of:east,west}}7.azurecr.io>>',
      ],
      ignores: [
        'https://your-vault.vault.azure.net',
        'https://contoso.blob.core.windows.net',
        'https://<name>.vault.azure.net',
      ],
    },
  ],
})
