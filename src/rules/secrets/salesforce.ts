import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Salesforce',
  rules: [
    {
      id: 'salesforce-access-token',
      title: 'Salesforce access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!AQ[A-Za-z0-9._]{80,260}${end}`,
      random: true,
      why: 'Whoever holds it is signed in to the organisation as the user.',
      fix: 'End the session under Session management.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
      finds: [
        'SF_ACCESS_TOKEN=<<00D{{base62:12}}!AQ{{base62:94}}>>',
        '"token": "<<00D{{base62:12}}!AQ{{base62:94}}>>"',
      ],
      ignores: ['SF_ACCESS_TOKEN=00D{{base62:12}}!AQ{{base62:31}}', 'x00D{{base62:12}}!AQ{{base62:94}}'],
    },
    {
      id: 'salesforce-refresh-token',
      title: 'Salesforce refresh token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}5Aep861[A-Za-z0-9._]{60,200}={0,2}(?![A-Za-z0-9._])`,
      why: 'Whoever holds it can sign in as the user until it is revoked.',
      fix: 'Revoke it under OAuth connected apps of the user.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm',
      finds: ['SF_REFRESH_TOKEN=<<5Aep861{{base62:80}}>>', '--token <<5Aep861{{base62:80}}>>'],
      ignores: ['SF_REFRESH_TOKEN=5Aep861{{base62:26}}', 'x5Aep861{{base62:80}}'],
    },
    {
      id: 'salesforce-auth-url',
      title: 'Salesforce authorisation URL',
      pack: 'secrets',
      level: 'error',
      pattern: 'force://[A-Za-z0-9_.]{1,100}:[A-Za-z0-9._]{0,100}:(?<value>[A-Za-z0-9._]{60,200}={0,2})@',
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can sign in as the user with the command line.',
      fix: 'Revoke it under OAuth connected apps of the user.',
      source:
        'https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_auth_view_info.htm',
      finds: [
        'SFDX_AUTH_URL=force://PlatformCLI::<<5Aep861{{base62:80}}>>@harbor.my.salesforce.com',
        '"sfdxAuthUrl": "force://PlatformCLI::<<5Aep861{{base62:80}}>>@harbor.my.salesforce.com"',
      ],
      ignores: [
        'force://PlatformCLI::token@harbor.my.salesforce.com',
        'force://<clientId>:<clientSecret>:<refreshToken>@<instanceUrl>',
      ],
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce consumer secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:salesforce|sfdc|sf_consumer)', 'secret')}(?<value>[0-9A-F]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_create_api_integration.htm',
      finds: ['SALESFORCE_CLIENT_SECRET=<<{{HEX:64}}>>', '"salesforce_client_secret": "<<{{HEX:64}}>>"'],
      ignores: ['SALESFORCE_CLIENT_SECRET={{HEX:21}}', 'CHECKSUM={{HEX:64}}'],
    },
  ],
})
