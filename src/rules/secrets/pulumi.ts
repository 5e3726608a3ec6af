import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pulumi Cloud',
  rules: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pul-[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read the state, with its secrets, and run updates of the stacks.',
      fix: 'Delete the token under Access tokens.',
      source: 'https://github.com/pulumi/pulumi-pulumiservice/blob/HEAD/provider/pkg/cloud/spec.json',
      sourceSays: 'mark',
      finds: ['PULUMI_ACCESS_TOKEN=<<pul-{{hex:40}}>>', 'const token = "<<pul-{{hex:40}}>>"'],
      ignores: ['PULUMI_ACCESS_TOKEN=pul-{{hex:20}}', 'xpul-{{hex:40}}'],
    },
  ],
})
