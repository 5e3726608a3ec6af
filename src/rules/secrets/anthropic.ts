import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Anthropic',
  rules: [
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{93}AA${end}`,
      random: true,
      why: 'Whoever holds it can call Claude at your cost and read files that were uploaded with the key.',
      fix: 'Disable the key in the Anthropic Console and create one in a workspace with a spending limit.',
      source: 'https://github.com/anthropics/claude-code-action/blob/HEAD/src/github/utils/sanitizer.ts',
      sourceSays: 'form',
      finds: [
        'ANTHROPIC_API_KEY=<<sk-ant-api03-{{base64url:92}}{{base62:1}}AA>>',
        `-d '{"value":"<<sk-ant-api03-{{base64url:92}}{{base62:1}}AA>>"}'`,
      ],
      ignores: ['ANTHROPIC_API_KEY=sk-ant-api03-...', 'sk-ant-api03-{{base62:40}}'],
    },
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic admin key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA${end}`,
      random: true,
      why: 'Whoever holds it can manage members, workspaces and API keys of the organisation.',
      fix: 'Delete the admin key in the Anthropic Console and check which keys were made with it.',
      source: 'https://github.com/anthropics/claude-cookbooks/blob/HEAD/observability/usage_cost_api.ipynb',
      sourceSays: 'mark',
      finds: [
        'ADMIN_KEY=<<sk-ant-admin01-{{base64url:92}}{{base62:1}}AA>>',
        'x-api-key: <<sk-ant-admin01-{{base64url:92}}{{base62:1}}AA>>',
      ],
      ignores: ['sk-ant-admin01-{{base62:30}}', 'sk-ant-admin01-<key>'],
    },
    {
      id: 'anthropic-oauth-token',
      title: 'Claude OAuth token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk-ant-(?:oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}${end}`,
      random: true,
      why: 'Whoever holds it can use Claude on the subscription of the person who signed in.',
      fix: 'Sign out of all sessions in the account settings and sign in again.',
      source: 'https://github.com/anthropics/anthropic-sdk-python/blob/HEAD/examples/workload_identity.py',
      sourceSays: 'mark',
      finds: [
        'CLAUDE_CODE_OAUTH_TOKEN=<<sk-ant-oat01-{{base64url:92}}{{base62:1}}AA>>',
        '"refreshToken":"<<sk-ant-ort01-{{base64url:92}}{{base62:1}}AA>>"',
      ],
      ignores: ['CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-{{base62:20}}', 'sk-ant-xyz01-{{base62:95}}'],
    },
  ],
})
