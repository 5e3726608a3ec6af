import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NetBird',
  rules: [
    {
      id: 'netbird-access-token',
      title: 'NetBird personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nbp_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can manage peers, groups and rules of the network as its user.',
      fix: 'Delete the token on the page of the user.',
      source:
        'https://github.com/netbirdio/netbird/blob/HEAD/management/server/types/personal_access_token.go',
      sourceSays: 'form',
      finds: ['NB_API_TOKEN=<<{{netbird}}>>', 'const token = "<<{{netbird}}>>"'],
      ignores: ['NB_API_TOKEN=nbp_{{base62:20}}', 'xnbp_{{base62:36}}'],
    },
    {
      id: 'netbird-proxy-token',
      title: 'NetBird proxy access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nbx_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can register a reverse proxy with the management server.',
      fix: 'Revoke the token in the settings of the reverse proxy and create a new one.',
      source: 'https://github.com/netbirdio/netbird/blob/HEAD/management/server/types/proxy_access_token.go',
      sourceSays: 'form',
      finds: ['NB_PROXY_TOKEN=<<{{netbird:nbx_}}>>', 'token: "<<{{netbird:nbx_}}>>"'],
      ignores: ['NB_PROXY_TOKEN=nbx_{{base62:20}}', 'xnbx_{{base62:36}}'],
    },
    {
      id: 'netbird-invite-token',
      title: 'NetBird user invite token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nbi_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can take the place of the invited user until the invitation expires.',
      fix: 'Withdraw the invitation and send a new one.',
      source: 'https://github.com/netbirdio/netbird/blob/HEAD/management/server/types/user_invite.go',
      sourceSays: 'form',
      finds: ['INVITE_TOKEN=<<{{netbird:nbi_}}>>', '"invite_token": "<<{{netbird:nbi_}}>>"'],
      ignores: ['INVITE_TOKEN=nbi_{{base62:20}}', 'xnbi_{{base62:36}}'],
    },
  ],
})
