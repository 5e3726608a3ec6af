import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'PyPI',
  rules: [
    {
      id: 'pypi-api-token',
      title: 'PyPI API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}${end}`,
      proof: 'pypi-macaroon',
      publicPrefix: 5,
      why: 'Whoever holds it can upload releases of the project or of the whole account.',
      fix: 'Remove the token in the account settings and use trusted publishing.',
      source: 'https://github.com/pypi/warehouse/blob/HEAD/warehouse/integrations/secrets/utils.py',
      sourceSays: 'form',
      finds: ['TWINE_PASSWORD=<<{{pypi}}>>', 'password = <<{{pypi}}>>'],
      ignores: ['pypi-AgEIcHlwaS5vcmc{{base62:20}}', 'pypi-{{base64url:90}}'],
    },
  ],
})
