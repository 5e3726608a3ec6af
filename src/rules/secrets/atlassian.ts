import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Atlassian',
  rules: [
    {
      id: 'atlassian-oauth-secret',
      title: 'Atlassian OAuth client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ATOA[A-Za-z0-9_-]{64}[0-9A-F]{8}${end}`,
      proof: 'atlassian-crc32',
      random: true,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret in the developer console of Atlassian.',
      source: 'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
      finds: ['JIRA_CLIENT_SECRET=<<{{atlassian-oauth}}>>', 'clientSecret: "<<{{atlassian-oauth}}>>"'],
      ignores: ['ATOA{{base62:20}}', 'xATOA{{base62:64}}{{HEX:8}}'],
    },
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token (Jira, Confluence)',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ATATT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}${end}`,
      proof: 'atlassian-crc32',
      why: 'Whoever holds it can act as its owner in Jira, Confluence and the other Atlassian products.',
      fix: 'Revoke the token in the account’s security settings and create one with scopes and an expiry date.',
      source:
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
      finds: [
        'JIRA_API_TOKEN=<<{{atlassian:ATATT3}}>>',
        'curl -u bot@harbor.dev:<<{{atlassian:ATATT3}}>> https://harbor.atlassian.net',
      ],
      ignores: ['JIRA_API_TOKEN=ATATT3{{base62:60}}', 'ATATT3{{base64url:176}}={{lower:8}}'],
    },
    {
      id: 'bitbucket-access-token',
      title: 'Bitbucket access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ATCTT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}${end}`,
      proof: 'atlassian-crc32',
      why: 'Whoever holds it can read and write the repositories that the token covers.',
      fix: 'Revoke the token in the settings of the repository, project or workspace.',
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      finds: [
        'BITBUCKET_TOKEN=<<{{atlassian:ATCTT3}}>>',
        'https://x-token-auth:<<{{atlassian:ATCTT3}}>>@bitbucket.org/harbor/site.git',
      ],
      ignores: ['ATCTT3{{base62:60}}', 'ATCTT3{{base64url:176}}={{lower:8}}'],
    },
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ATBB[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can act as its owner within the permissions of the app password.',
      fix: 'Revoke the app password and use an access token.',
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
      finds: [
        'BITBUCKET_APP_PASSWORD=<<ATBB{{base62:24}}{{HEX:8}}>>',
        'https://harbor:<<ATBB{{base62:24}}{{HEX:8}}>>@bitbucket.org/harbor/site.git',
      ],
      ignores: ['ATBB{{base62:20}}', 'XATBB{{base62:32}}'],
    },
  ],
})
