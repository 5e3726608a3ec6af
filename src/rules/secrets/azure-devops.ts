import { assign, base64End, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Azure DevOps',
  rules: [
    {
      id: 'azure-devops-token',
      title: 'Azure DevOps personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}AZDO[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?${base64End}`,
      proof: 'azure-identifiable',
      publicPrefix: 0,
      why: 'Whoever holds it can use the repositories, packages and pipelines that its scopes cover.',
      fix: 'Revoke the token under User settings, Personal access tokens.',
      source:
        'https://github.com/microsoft/security-utilities/blob/HEAD/GeneratedRegexPatterns/HighConfidenceSecurityModels.json',
      sourceSays: 'form',
      finds: [
        'AZURE_DEVOPS_EXT_PAT=<<{{azure-cask:AZDO}}>>',
        '//pkgs.dev.azure.com/harbor/_packaging/npm/:_password="<<{{azure-cask:AZDO}}>>"',
      ],
      ignores: [
        'AZURE_DEVOPS_EXT_PAT={{base62:52}}JQQJ99BZ{{base62:16}}AZDO{{base62:4}}',
        'AZURE_DEVOPS_EXT_PAT={{base62:52}}',
      ],
    },
    {
      id: 'azure-devops-legacy-token',
      title: 'Azure DevOps personal access token (older form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:azure_?devops[a-z_.-]{0,24}|(?<![a-z])(?:ado_(?:pat|token)|azp_token|vsts_(?:pat|token)|vsce_(?:pat|token)|vs_marketplace_(?:pat|token))|system_accesstoken)${assign}(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the repositories, packages and pipelines that its scopes cover.',
      fix: 'Revoke the token under User settings, Personal access tokens.',
      source:
        'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      finds: ['AZURE_DEVOPS_EXT_PAT=<<{{base32-lower:52}}>>', 'VSCE_PAT: <<{{base32-lower:52}}>>'],
      ignores: ['AZURE_DEVOPS_EXT_PAT={{base32-lower:26}}', 'build_id: {{base32-lower:52}}'],
    },
    {
      id: 'azure-devops-url-token',
      title: 'Azure DevOps token in an address',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`[/:](?<value>[a-z2-7]{52})@(?:dev\.azure\.com|pkgs\.dev\.azure\.com|[a-z0-9-]{2,50}\.(?:pkgs\.)?visualstudio\.com)`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the address can use the repositories that the token covers.',
      fix: 'Revoke the token and let Git ask a credential helper.',
      source:
        'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      finds: [
        'https://<<{{base32-lower:52}}>>@dev.azure.com/harbor/site/_git/site',
        'git remote add origin https://harbor:<<{{base32-lower:52}}>>@harbor.visualstudio.com/site/_git/site',
      ],
      ignores: [
        'https://harbor@dev.azure.com/harbor/site/_git/site',
        'https://{{base32-lower:20}}@dev.azure.com/harbor/site/_git/site',
      ],
    },
  ],
})
