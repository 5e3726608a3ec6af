import { end, keyed, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Dropbox',
  rules: [
    {
      id: 'dropbox-access-token',
      title: 'Dropbox access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}${end}`,
      random: true,
      why: 'Whoever holds it can read and change files for a few hours.',
      fix: 'Revoke the access of the app and connect it again.',
      source: 'https://developers.dropbox.com/oauth-guide',
      finds: [
        'DROPBOX_ACCESS_TOKEN=<<sl.u.{{base64url:140}}{{base62:1}}>>',
        "const key = '<<sl.u.{{base64url:140}}{{base62:1}}>>'",
      ],
      ignores: [
        'DROPBOX_ACCESS_TOKEN=sl.u.{{base64url:46}}{{base62:1}}',
        'xsl.u.{{base64url:140}}{{base62:1}}',
      ],
    },
    {
      id: 'dropbox-refresh-token',
      title: 'Dropbox refresh or long-lived token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('dropbox', 'token')}(?<value>[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and change files until it is revoked.',
      fix: 'Revoke the access of the app and connect it again.',
      source: 'https://developers.dropbox.com/oauth-guide',
      finds: [
        'DROPBOX_REFRESH_TOKEN=<<{{base62:11}}AAAAAAAAAA{{base64url:42}}{{base62:1}}>>',
        '"dropbox_refresh_token": "<<{{base62:11}}AAAAAAAAAA{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: [
        'DROPBOX_REFRESH_TOKEN={{base62:11}}AAAAAAAAAA{{base64url:14}}{{base62:1}}',
        'CHECKSUM={{base62:11}}AAAAAAAAAA{{base64url:42}}{{base62:1}}',
      ],
    },
  ],
})
