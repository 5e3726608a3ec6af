import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mailchimp',
  rules: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?<![0-9A-Za-z_-])[0-9a-f]{32}-us[1-9][0-9]{0,2}${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read, change and export the whole audience and send to it.',
      fix: 'Revoke the key under Extras, API keys.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/mailchimp/mailchimp.go',
      sourceSays: 'form',
      finds: ['MAILCHIMP_API_KEY=<<{{hex:32}}-us12>>', '-u "any:<<{{hex:32}}-us12>>"'],
      ignores: ['MAILCHIMP_API_KEY={{hex:20}}-us12', '{{hex:32}}-user1'],
    },
    {
      id: 'mandrill-api-key',
      title: 'Mailchimp Transactional (Mandrill) API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:mandrill|mailchimp_transactional)')}(?<value>(?:md-)?[A-Za-z0-9_-]{22})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send e-mail from your domains and read what was sent.',
      fix: 'Disable the key in the settings of Mandrill.',
      source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
      finds: ['MANDRILL_API_KEY=<<md-{{base62:22}}>>', '"mandrill_api_key": "<<md-{{base62:22}}>>"'],
      ignores: ['MANDRILL_API_KEY=md-{{base62:7}}', 'CHECKSUM=md-{{base62:22}}'],
    },
  ],
})
