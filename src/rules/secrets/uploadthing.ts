import { base64End, base64Start, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'UploadThing',
  rules: [
    {
      id: 'uploadthing-token',
      title: 'UploadThing token',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}eyJhcGlLZXkiOiJza19saXZlX[A-Za-z0-9+/]{100,220}={0,2}${base64End}`,
      proof: 'base64-json',
      random: true,
      publicPrefix: 12,
      why: 'Whoever holds it can upload and delete files at your cost.',
      fix: 'Revoke the key under API keys.',
      source:
        'https://github.com/pingdotgg/uploadthing/blob/HEAD/packages/uploadthing/src/_internal/shared-schemas.ts',
      sourceSays: 'form',
      finds: ['UPLOADTHING_TOKEN=<<{{uploadthing}}>>', "token: '<<{{uploadthing}}>>'"],
      ignores: [
        'UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19saXZlX{{base62:12}}',
        'xeyJhcGlLZXkiOiJza19saXZlX{{base62:120}}',
      ],
    },
    {
      id: 'uploadthing-secret',
      title: 'UploadThing secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_live_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can upload and delete files at your cost.',
      fix: 'Revoke the key under API keys.',
      source:
        'https://github.com/pingdotgg/uploadthing/blob/HEAD/packages/uploadthing/src/_internal/shared-schemas.ts',
      sourceSays: 'mark',
      finds: ['UPLOADTHING_SECRET=<<sk_live_{{hex:64}}>>', 'Authorization: Bearer <<sk_live_{{hex:64}}>>'],
      ignores: ['UPLOADTHING_SECRET=sk_live_{{hex:21}}', 'xsk_live_{{hex:64}}'],
    },
  ],
})
