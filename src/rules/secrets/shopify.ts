import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Shopify',
  rules: [
    {
      id: 'shopify-token',
      title: 'Shopify access token or app secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:shpat|shpca|shppa|shpss)_[0-9a-fA-F]{32}${end}`,
      random: true,
      why: 'Whoever holds it can read and change orders, customers and products of the shop.',
      fix: 'Rotate the credentials of the app or uninstall and install it again.',
      source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
      finds: ['SHOPIFY_ACCESS_TOKEN=<<shpat_{{hex:32}}>>', 'SHOPIFY_API_SECRET=<<shpss_{{hex:32}}>>'],
      ignores: ['shpat_{{hex:16}}', 'shpxx_{{hex:32}}'],
    },
  ],
})
