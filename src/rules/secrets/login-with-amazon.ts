import { end, start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Login with Amazon',
  rules: [
    {
      id: 'amazon-oauth-client-secret',
      title: 'Login with Amazon client secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}amzn1\.oa2-cs\.v1\.[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it with the client id can act as the app for every account that consented.',
      fix: 'Rotate the client secret in the developer console of Amazon.',
      source: 'https://developer-docs.amazon.com/sp-api/docs/rotate-your-applications-lwa-client-secret',
      finds: [
        'LWA_CLIENT_SECRET=<<amzn1.oa2-cs.v1.{{hex:64}}>>',
        'client = Client(api_key="<<amzn1.oa2-cs.v1.{{hex:64}}>>")',
      ],
      ignores: ['LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{{hex:21}}', 'xamzn1.oa2-cs.v1.{{hex:64}}'],
    },
    {
      id: 'amazon-oauth-token',
      title: 'Login with Amazon access or refresh token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${start}Atz(?:[ar]|\.sprdt)\|[A-Za-z0-9_-]{80,2048}${end}`,
      random: true,
      why: 'Whoever holds it can use the selling or Alexa interfaces as the account that consented.',
      fix: 'Withdraw the authorisation of the app and authorise it again.',
      source: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
      sourceSays: 'form',
      finds: [
        'LWA_REFRESH_TOKEN=<<Atzr|IwEB{{base64url:300}}{{base62:1}}>>',
        '"restrictedDataToken": "<<Atz.sprdt|IQEB{{base64url:300}}{{base62:1}}>>"',
        '"refresh_token":"<<Atza|IwEB{{base64url:300}}{{base62:1}}>>"',
      ],
      ignores: ['LWA_REFRESH_TOKEN=Atzr|IwEB{{base62:8}}', 'xAtzr|{{base62:90}}'],
    },
    {
      id: 'amazon-mws-token',
      title: 'Amazon MWS authorisation token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: 'Whoever holds it with a developer key can act as the seller.',
      fix: 'Revoke the authorisation under User permissions in Seller Central.',
      source:
        'https://github.com/mazen160/secrets-patterns-db/blob/HEAD/datasets/PowerShell/leakin-regexes.yml',
      sourceSays: 'form',
      finds: ['MWS_AUTH_TOKEN=<<amzn.mws.{{uuid}}>>', 'apiKey: "<<amzn.mws.{{uuid}}>>"'],
      ignores: ['MWS_AUTH_TOKEN=amzn.mws.{{hex:12}}', 'xamzn.mws.{{uuid}}'],
    },
  ],
})
