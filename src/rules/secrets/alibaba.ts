import { assign, base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Alibaba Cloud',
  rules: [
    {
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey ID',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}LTAI[A-Za-z0-9]{12,20}${base64End}`,
      random: true,
      why: 'It names the account or RAM user, and with its secret it opens whatever that user may do.',
      fix: 'Look for the AccessKey secret beside it, disable the pair in RAM and use a role.',
      source: 'https://github.com/aliyun/aliyun-cli/blob/HEAD/openapi/cli_dry_run_test.go',
      sourceSays: 'mark',
      finds: [
        'ALIBABA_CLOUD_ACCESS_KEY_ID=<<LTAI5t{{base62:18}}>>',
        'accessKeyId: "<<LTAI5t{{base62:18}}>>"',
      ],
      ignores: ['ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI{{base62:8}}', 'MULTAI{{base62:20}}'],
    },
    {
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:ali(?:yun|baba|cloud)[a-z_.-]{0,24}|access_?key_?)secret)${assign}(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'alibaba-access-key-id', lines: 5 },
      publicPrefix: 0,
      why: 'With its id it opens whatever the RAM user may do in the account.',
      fix: 'Disable the AccessKey pair in RAM, check its use in ActionTrail and use a role.',
      source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      finds: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET=<<{{base62:30}}>>', 'accessKeySecret: "<<{{base62:30}}>>"'],
      ignores: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET={{base62:15}}', 'build_id: {{base62:30}}'],
    },
    {
      id: 'alibaba-sts-token',
      title: 'Alibaba Cloud STS security token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}CAIS[A-Za-z0-9+/]{150,2000}={0,2}${base64End}`,
      random: true,
      why: 'With its temporary key pair it opens what the assumed role may do, until it expires.',
      fix: 'Revoke the sessions of the role in RAM and let programs fetch their own.',
      source: 'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole',
      finds: [
        'ALIBABA_CLOUD_SECURITY_TOKEN=<<CAIS{{base64:400}}>>',
        'Authorization: Bearer <<CAIS{{base64:400}}>>',
      ],
      ignores: ['ALIBABA_CLOUD_SECURITY_TOKEN=CAIS{{base64:60}}', 'const CAIS = "{{base62:200}}"'],
    },
  ],
})
