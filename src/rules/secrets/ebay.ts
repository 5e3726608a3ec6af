import { base64End, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'eBay',
  rules: [
    {
      id: 'ebay-client-secret',
      title: 'eBay client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}${end}`,
      why: 'Whoever holds it with the client id can act as the app, and with a consent as the seller.',
      fix: 'Rotate the certificate id under Application keys.',
      source: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
      finds: [
        'EBAY_CLIENT_SECRET=<<PRD-{{hex:12}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:4}}>>',
        "const key = '<<PRD-{{hex:12}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:4}}>>'",
      ],
      ignores: ['EBAY_CERT_ID=PRD-{{hex:12}}', 'XPRD-{{hex:12}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:4}}'],
    },
    {
      id: 'ebay-user-token',
      title: 'eBay user token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`v\^1\.1#i\^1#[A-Za-z0-9^#]{10,40}t\^[A-Za-z0-9+/]{40,3000}={0,2}${base64End}`,
      random: true,
      why: 'Whoever holds it can buy, sell and read messages as the seller.',
      fix: 'Revoke the consent of the app in the account and sign in again.',
      source: 'https://github.com/eBay/ebay-oauth-nodejs-client/blob/HEAD/demo/example.js',
      sourceSays: 'example',
      finds: [
        'EBAY_TOKEN=<<v^1.1#i^1#f^0#p^3#I^3#r^0#t^{{base64:120}}=>>',
        'X-EBAY-API-IAF-TOKEN: <<v^1.1#i^1#f^0#p^3#I^3#r^0#t^{{base64:120}}=>>',
      ],
      ignores: ['EBAY_TOKEN=v^1.1#i^1#r^0', 'v^1.0#i^1#r^0#t^{{base64:80}}'],
    },
  ],
})
