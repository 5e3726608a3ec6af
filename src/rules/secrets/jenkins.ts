import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Jenkins',
  rules: [
    {
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:jenkins[a-z_.-]{0,24}(?:token|password|pass|key))${assign}(?<value>11[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as its user: start jobs and read their configuration and logs.',
      fix: 'Revoke the token on the page of the user.',
      source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
      finds: ['JENKINS_API_TOKEN=<<11{{hex:32}}>>', 'jenkinsToken: "<<11{{hex:32}}>>"'],
      ignores: ['JENKINS_API_TOKEN=11{{hex:16}}', 'build_id: 11{{hex:32}}'],
    },
  ],
})
