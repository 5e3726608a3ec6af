import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Huawei Cloud',
  rules: [
    {
      id: 'huawei-cloud-secret-key',
      title: 'Huawei Cloud secret access key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:(?:huawei(?:_?cloud)?[a-z_.-]{0,12}secret[a-z_.-]{0,12}|hw_secret_(?:access_)?key|hws_secret_key|os_secret_key))${assign}(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With its access key id it opens whatever the user may do in the account.',
      fix: 'Delete the access key under My Credentials and use an agency.',
      source: 'https://support.huaweicloud.com/intl/en-us/iam_faq/iam_01_0618.html',
      finds: ['HW_SECRET_KEY=<<{{base62:40}}>>', 'huaweicloudSecretKey = "<<{{base62:40}}>>"'],
      ignores: ['HW_SECRET_KEY={{base62:20}}', 'build_id: {{base62:40}}'],
    },
  ],
})
