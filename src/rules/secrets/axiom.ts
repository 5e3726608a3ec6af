import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Axiom',
  rules: [
    {
      id: 'axiom-token',
      title: 'Axiom API or personal token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: 'Whoever holds it can send data or query the datasets that it covers.',
      fix: 'Delete the token under Settings, API tokens.',
      source:
        'https://github.com/axiomhq/docs/blob/HEAD/content/docs/(documentation)/console/intelligence/agent-created-orgs.mdx',
      sourceSays: 'example',
      finds: ['AXIOM_TOKEN=<<xaat-{{uuid}}>>', 'token: "<<xapt-{{uuid}}>>"'],
      ignores: ['AXIOM_TOKEN=xaat-{{hex:12}}', 'xxaat-{{uuid}}'],
    },
  ],
})
