import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'OVHcloud',
  rules: [
    {
      id: 'ovh-application-secret',
      title: 'OVHcloud application secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:ovh[a-z_.-]{0,20}app(?:lication)?_?secret|application_key[ \t]{0,4}=[ \t]{0,4}[a-z0-9]{16}[ \t\r]{0,4}\n[ \t]{0,4}application_secret))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With a consumer key it can manage the services that the key was given access to.',
      fix: 'Delete the application and its keys in the API console.',
      source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
      finds: [
        'OVH_APPLICATION_SECRET=<<{{base62:32}}>>',
        '[ovh-eu]\napplication_key={{base62:16}}\napplication_secret=<<{{base62:32}}>>',
      ],
      ignores: ['OVH_APPLICATION_SECRET={{base62:16}}', 'build_id: {{base62:32}}'],
    },
    {
      id: 'ovh-consumer-key',
      title: 'OVHcloud consumer key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:ovh[a-z_.-]{0,20}consumer_?key|application_secret[ \t]{0,4}=[ \t]{0,4}[a-z0-9]{32}[ \t\r]{0,4}\n[ \t]{0,4}consumer_key))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With the application secret it can manage the services that it was given access to.',
      fix: 'Delete the credential in the API console.',
      source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
      finds: ['OVH_CONSUMER_KEY=<<{{base62:32}}>>', 'ovhConsumerKey: "<<{{base62:32}}>>"'],
      ignores: ['OVH_CONSUMER_KEY={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
