import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NAVER Cloud',
  rules: [
    {
      id: 'naver-cloud-access-key',
      title: 'NAVER Cloud access key id',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}ncp_iam_BPA[MS]KR[A-Za-z0-9]{12,20}${end}`,
      random: true,
      why: 'It names the account or sub-account, and with its secret key it opens whatever that may do.',
      fix: 'Look for the secret key beside it and delete the pair under API key management.',
      source: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
      finds: [
        'NCLOUD_ACCESS_KEY=<<ncp_iam_BPAMKR{{base62:14}}>>',
        '  value: <<ncp_iam_BPAMKR{{base62:14}}>>',
      ],
      ignores: ['NCLOUD_ACCESS_KEY=ncp_iam_BPAMKR{{base62:6}}', 'xncp_iam_BPAMKR{{base62:14}}'],
    },
    {
      id: 'naver-cloud-secret-key',
      title: 'NAVER Cloud secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}ncp_iam_BPK[MS]KR[A-Za-z0-9]{16,40}${end}`,
      random: true,
      pair: { rule: 'naver-cloud-access-key', lines: 5 },
      publicPrefix: 11,
      why: 'With its access key it opens whatever the account may do.',
      fix: 'Delete the pair under API key management.',
      source: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
      finds: [
        'NCLOUD_SECRET_KEY=<<ncp_iam_BPKMKR{{base62:28}}>>',
        '"token": "<<ncp_iam_BPKMKR{{base62:28}}>>"',
      ],
      ignores: ['NCLOUD_SECRET_KEY=ncp_iam_BPKMKR{{base62:14}}', 'xncp_iam_BPKMKR{{base62:28}}'],
    },
  ],
})
