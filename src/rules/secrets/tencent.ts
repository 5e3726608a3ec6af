import { assign, base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Tencent Cloud',
  rules: [
    {
      id: 'tencent-secret-id',
      title: 'Tencent Cloud SecretId',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}AKID[A-Za-z0-9]{32}${base64End}`,
      random: true,
      why: 'It names the account, and with its SecretKey it opens whatever that account may do.',
      fix: 'Look for the SecretKey beside it and delete the pair under API keys in CAM.',
      source: 'https://tencentcloud.com/zh/document/product/1021/34193',
      sourceSays: 'example',
      finds: ['TENCENTCLOUD_SECRET_ID=<<AKID{{base62:32}}>>', 'SecretId: "<<AKID{{base62:32}}>>"'],
      ignores: ['TENCENTCLOUD_SECRET_ID=AKID{{base62:16}}', 'xAKID{{base62:32}}'],
    },
    {
      id: 'tencent-secret-key',
      title: 'Tencent Cloud SecretKey',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:tencent(?:_?cloud)?|qcloud|(?<![a-z])cos)_?secret_?key)${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'tencent-secret-id', lines: 5 },
      publicPrefix: 0,
      why: 'With its SecretId it opens whatever the user may do in the account.',
      fix: 'Delete the pair under API keys in CAM and use a role.',
      source: 'https://www.tencentcloud.com/document/product/598/34228',
      finds: ['TENCENTCLOUD_SECRET_KEY=<<{{base62:32}}>>', 'cosSecretKey: "<<{{base62:32}}>>"'],
      ignores: ['TENCENTCLOUD_SECRET_KEY={{base62:16}}', 'build_id: {{base62:32}}'],
    },
  ],
})
