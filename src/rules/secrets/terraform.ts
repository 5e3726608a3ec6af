import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'HCP Terraform',
  rules: [
    {
      id: 'terraform-token',
      title: 'HCP Terraform token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can run plans, and so reach the credentials of every workspace it covers.',
      fix: 'Revoke the token under User, team or organisation settings.',
      source:
        'https://github.com/hashicorp/terraform-docs-common/blob/HEAD/website/docs/cloud-docs/api-docs/user-tokens.mdx',
      sourceSays: 'example',
      finds: [
        'TF_API_TOKEN=<<{{base62:14}}.atlasv1.{{base62:67}}>>',
        'credentials "app.terraform.io" {\n  token = "<<{{base62:14}}.atlasv1.{{base62:67}}>>"\n}',
      ],
      ignores: ['{{base62:14}}.atlasv1.{{base62:20}}', '{{base62:14}}.atlasv2.{{base62:67}}'],
    },
  ],
})
