import { assign, end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'CircleCI',
  rules: [
    {
      id: 'circleci-personal-token',
      title: 'CircleCI personal API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can start pipelines and read what its owner can, environment variables by name included.',
      fix: 'Delete the token under User settings, Personal API Tokens.',
      source: 'https://github.com/CircleCI-Public/circleci-cli/blob/HEAD/internal/ui/token.go',
      sourceSays: 'form',
      finds: [
        'CIRCLECI_TOKEN=<<CCIPAT_{{base62:22}}_{{hex:40}}>>',
        '  value: <<CCIPAT_{{base62:22}}_{{hex:40}}>>',
      ],
      ignores: ['CIRCLECI_TOKEN=CCIPAT_{{base62:22}}', 'xCCIPAT_{{base62:22}}_{{hex:40}}'],
    },
    {
      id: 'circleci-project-token',
      title: 'CircleCI project API token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${start}CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can use the API of the project within the scope of the token; a status token reads builds only.',
      fix: 'Delete the token in the project settings, API Permissions.',
      source: 'https://github.com/google/osv-scalibr/blob/HEAD/veles/secrets/circleci/detector.go',
      sourceSays: 'form',
      finds: [
        'CIRCLE_TOKEN=<<CCIPRJ_{{base62:22}}_{{hex:40}}>>',
        'https://dl.circleci.com/status-badge/img/gh/harbor/site.svg?circle-token=<<CCIPRJ_{{base62:22}}_{{hex:40}}>>',
      ],
      ignores: ['CIRCLE_TOKEN=CCIPRJ_{{base62:22}}', 'xCCIPRJ_{{base62:22}}_{{hex:40}}'],
    },
    {
      id: 'circleci-legacy-token',
      title: 'CircleCI API token (older form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:circle(?:ci)?[_-](?:[a-z_]{0,16}_)?token|circleci[a-z_.-]{0,16}(?:token|key))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can use the API of the project or of its owner.',
      fix: 'Delete the token in the user or project settings.',
      source: 'https://circleci.com/docs/managing-api-tokens/',
      finds: ['CIRCLE_TOKEN=<<{{hex:40}}>>', '-H "Circle-Token: <<{{hex:40}}>>"'],
      ignores: ['CIRCLE_TOKEN={{hex:20}}', 'build_id: {{hex:40}}'],
    },
  ],
})
