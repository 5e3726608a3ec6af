import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Asaas',
  rules: [
    {
      id: 'asaas-api-key',
      title: 'Asaas API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`\$aact_(?:prod|hmlg)_[A-Za-z0-9_:=-]{30,240}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source:
        'https://docs.asaas.com/changelog/novidade-novo-prefixo-de-identifica%C3%A7%C3%A3o-das-chaves-api',
      sourceSays: 'mark',
      finds: ['ASAAS_API_KEY=<<$aact_prod_{{base62:60}}>>', 'access_token: <<$aact_prod_{{base62:60}}>>'],
      ignores: ['ASAAS_API_KEY=$aact_prod_{{base62:12}}', '$aact_test_{{base62:60}}'],
    },
  ],
})
