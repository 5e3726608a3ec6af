import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Clojars',
  rules: [
    {
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}CLOJARS_[0-9a-f]{60}${end}`,
      random: true,
      why: 'Whoever holds it can deploy versions of the artifacts that it covers.',
      fix: 'Disable the token on the deploy token page.',
      source: 'https://github.com/clojars/clojars-web/blob/HEAD/src/clojars/db.clj',
      sourceSays: 'form',
      finds: ['CLOJARS_PASSWORD=<<CLOJARS_{{hex:60}}>>', '"token": "<<CLOJARS_{{hex:60}}>>"'],
      ignores: ['CLOJARS_PASSWORD=CLOJARS_{{hex:30}}', 'xCLOJARS_{{hex:60}}'],
    },
  ],
})
