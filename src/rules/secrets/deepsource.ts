import { defineService } from '../rule.ts'

export default defineService({
  name: 'DeepSource',
  rules: [
    {
      id: 'deepsource-dsn',
      title: 'DeepSource DSN',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`https://(?<value>[0-9a-f]{32}|[A-Za-z0-9]{20,40})@(?:app\.|cli\.)?deepsource\.(?:io|com|one)`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload coverage and artifacts for the repository.',
      fix: 'Regenerate the DSN in the settings of the repository.',
      source: 'https://github.com/DeepSourceCorp/cli/blob/HEAD/command/report/dsn_test.go',
      sourceSays: 'example',
      finds: [
        'DEEPSOURCE_DSN=https://<<{{hex:32}}>>@deepsource.io',
        'DEEPSOURCE_DSN: "https://<<{{hex:32}}>>@app.deepsource.com"',
      ],
      ignores: ['DEEPSOURCE_DSN=https://$KEY@deepsource.io', 'https://deepsource.io/gh/harbor/site'],
    },
  ],
})
