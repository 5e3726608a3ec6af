import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Split',
  rules: [
    {
      id: 'split-sdk-key',
      title: 'Split (Harness FME) SDK or admin key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:split_?(?:io)?_(?:[a-z]{0,12}_)?(?:api|sdk|server|auth(?:orization)?|admin)_?(?:api_?)?(?:key|token))${assign}(?<value>[a-z0-9]{50,56})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read all flags and their rules; an admin key changes them.',
      fix: 'Revoke the key under Admin settings, API keys.',
      source: 'https://help.split.io/hc/en-us/articles/360019916211-API-keys',
      finds: ['SPLIT_SDK_KEY=<<{{alnum-lower:52}}>>', 'SPLITIO_API_KEY: "<<{{alnum-lower:52}}>>"'],
      ignores: ['SPLIT_SDK_KEY={{alnum-lower:26}}', 'build_id: {{alnum-lower:52}}'],
    },
  ],
})
