import { defineService } from '../rule.ts'

export default defineService({
  name: 'Protection switched off',
  rules: [
    {
      id: 'tls-check-off',
      title: 'Check of certificates switched off',
      pack: 'runtime',
      level: 'error',
      foundBy: 'document',
      file: 'src/server.ts',
      why: 'Anybody on the way can read and change what is sent, credentials too.',
      fix: 'Trust the one certificate that is missing (NODE_EXTRA_CA_CERTS, a CA option) instead of all of them.',
      source: 'https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue',
      finds: [
        "<<process.env.NODE_TLS_REJECT_UNAUTHORIZED>> = '0'\n",
        'const agent = new https.Agent({ <<rejectUnauthorized>>: false })\n',
      ],
      ignores: [
        "if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') warn()\n",
        'const agent = new https.Agent({ rejectUnauthorized: true })\n',
      ],
    },
    {
      id: 'unsafe-provider',
      title: 'Provider that protects nothing, in production',
      pack: 'runtime',
      level: 'error',
      foundBy: 'document',
      file: '.env.production',
      why: 'Keys that live in memory, mocks and no-ops keep data unprotected, or lose it at the next start.',
      fix: 'Name the real provider in files of production.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/configuration.md',
      finds: ['FIELD_ENCRYPT_KEY_PROVIDER=<<memory>>\n', 'PORT=80\nAUTH_PROVIDER="<<mock>>"\n'],
      ignores: ['FIELD_ENCRYPT_KEY_PROVIDER=azure\n', 'LLM_PROVIDER=mock\nCACHE_PROVIDER=memory\n'],
    },
    {
      id: 'forbidden-value',
      title: 'Value that the configuration forbids',
      pack: 'runtime',
      level: 'error',
      foundBy: 'repository',
      why: 'This project has decided that the variable must not have the value there.',
      fix: 'Set it to a value that is allowed, or change `forbidden-values` in the configuration.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/configuration.md',
      finds: [],
      ignores: [],
    },
  ],
})
