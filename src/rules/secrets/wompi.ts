import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Wompi',
  rules: [
    {
      id: 'wompi-private-key',
      title: 'Wompi private key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}prv_prod_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can create transactions and read those of the business.',
      fix: 'Ask for new keys in the Wompi dashboard under Developers.',
      source: 'https://docs.wompi.co/en/docs/colombia/ambientes-y-llaves/',
      finds: ['WOMPI_PRIVATE_KEY=<<prv_prod_{{base62:32}}>>', 'privateKey: "<<prv_prod_{{base62:32}}>>"'],
      ignores: ['WOMPI_PUBLIC_KEY=pub_prod_{{base62:32}}', 'WOMPI_PRIVATE_KEY=prv_prod_{{base62:10}}'],
    },
    {
      id: 'wompi-test-key',
      title: 'Wompi test private key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}prv_(?:test|stagtest|stagint)_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'It opens the sandbox of the business only.',
      fix: 'Ask for new keys in the Wompi dashboard and load them from the environment.',
      source: 'https://docs.wompi.co/en/docs/colombia/ambientes-y-llaves/',
      finds: ['WOMPI_PRIVATE_KEY=<<prv_test_{{base62:32}}>>', 'privateKey: "<<prv_test_{{base62:32}}>>"'],
      ignores: ['WOMPI_PUBLIC_KEY=pub_test_{{base62:32}}', 'WOMPI_PRIVATE_KEY=prv_test_{{base62:10}}'],
    },
  ],
})
