import { base64End, wordStart } from '../boundaries.ts'
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
        'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      finds: [
        'AZURE_DEVOPS_EXT_PAT=<<{{azure-cask:AZDO}}>>',
        '//pkgs.dev.azure.com/harbor/_packaging/npm/:_password="<<{{azure-cask:AZDO}}>>"',
      ],
      ignores: [
        'AZURE_DEVOPS_EXT_PAT={{base62:52}}JQQJ99BZ{{base62:16}}AZDO{{base62:4}}',
        'AZURE_DEVOPS_EXT_PAT={{base62:52}}',
      ],
    },
  ],
})
