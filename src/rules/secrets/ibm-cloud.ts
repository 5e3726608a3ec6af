import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'IBM Cloud',
  rules: [
    {
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud API key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:ibm[a-z_.-]{0,20}api_?key|ic_api_key|bluemix_api_key|ibmcloud login[a-z0-9 .:/-]{0,60}--apikey))${assign}(?<value>[A-Za-z0-9_-]{44})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as its user or service id in every service of the account.',
      fix: 'Delete the key under Manage, Access (IAM), API keys.',
      source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      finds: [
        'IBMCLOUD_API_KEY=<<{{base64url:43}}{{base62:1}}>>',
        'ibmCloudApiKey: "<<{{base64url:43}}{{base62:1}}>>"',
      ],
      ignores: ['IBMCLOUD_API_KEY={{base64url:21}}{{base62:1}}', 'build_id: {{base64url:43}}{{base62:1}}'],
    },
    {
      id: 'ibm-cos-hmac-secret',
      title: 'IBM Cloud Object Storage HMAC secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:secret_access_key)${assign}(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its access key id it opens the buckets that the service credential covers.',
      fix: 'Delete the service credential and create a new one.',
      source:
        'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main',
      finds: [
        '"cos_hmac_keys": {"access_key_id": "{{hex:32}}", "secret_access_key": "<<{{hex:48}}>>"}',
        'secret_access_key: <<{{hex:48}}>>',
      ],
      ignores: ['secret_access_key: {{hex:40}}', 'digest: {{hex:48}}'],
    },
  ],
})
