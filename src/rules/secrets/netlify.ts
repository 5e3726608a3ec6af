import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Netlify',
  rules: [
    {
      id: 'netlify-token',
      title: 'Netlify access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:nfp|nfc|nfo|nfu|nfb)_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: 'Whoever holds it can deploy and change every site of the account.',
      fix: 'Delete the token under User settings, Applications.',
      source: 'https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146',
      sourceSays: 'form',
      finds: ['NETLIFY_AUTH_TOKEN=<<nfp_{{base62:36}}>>', '"auth":{"token":"<<nfc_{{base62:36}}>>"}'],
      ignores: ['nfp_{{base62:20}}', 'conf_nfp_{{base62:36}}'],
    },
    {
      id: 'netlify-build-hook',
      title: 'Netlify build hook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`api\.netlify\.com/build_hooks/(?<value>[0-9a-f]{24})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can start builds of the site.',
      fix: 'Delete the build hook in the settings of the site.',
      source: 'https://docs.netlify.com/configure-builds/build-hooks',
      sourceSays: 'example',
      finds: [
        'https://api.netlify.com/build_hooks/<<{{hex:24}}>>',
        'curl -X POST -d {} https://api.netlify.com/build_hooks/<<{{hex:24}}>>',
      ],
      ignores: [
        'https://api.netlify.com/build_hooks/$HOOK_ID',
        'https://api.netlify.com/build_hooks/{{hex:12}}',
      ],
    },
    {
      id: 'netlify-legacy-token',
      title: 'Netlify access token (legacy form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:netlify[a-z_.-]{0,16}token)${assign}(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can deploy and change every site of the account.',
      fix: 'Delete the token under User settings, Applications.',
      source: 'https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#authentication',
      finds: ['NETLIFY_AUTH_TOKEN=<<{{base62:43}}>>', 'netlify_token: "<<{{base62:43}}>>"'],
      ignores: ['NETLIFY_AUTH_TOKEN={{base62:21}}', 'build_id: {{base62:43}}'],
    },
  ],
})
