import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Vercel',
  rules: [
    {
      id: 'vercel-token',
      title: 'Vercel token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{56}${end}`,
      random: true,
      why: 'Whoever holds it can deploy, read environment variables and change the projects it covers.',
      fix: 'Delete the token under Account settings, Tokens.',
      source: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
      finds: ['VERCEL_TOKEN=<<vcp_{{base62:56}}>>', 'AI_GATEWAY_API_KEY=<<vck_{{base62:56}}>>'],
      ignores: ['vcp_{{base62:24}}', 'XVCP_{{base62:56}}'],
    },
    {
      id: 'vercel-blob-token',
      title: 'Vercel Blob read-write token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}vercel_blob_rw_[A-Za-z0-9]{10,30}_[A-Za-z0-9]{20,60}${end}`,
      random: true,
      publicPrefix: 15,
      why: 'Whoever holds it can read, write and delete every file in the Blob store.',
      fix: 'Rotate the token in the settings of the store.',
      source: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
      finds: [
        'BLOB_READ_WRITE_TOKEN="<<vercel_blob_rw_{{base62:16}}_{{base62:30}}>>"',
        'token: "<<vercel_blob_rw_{{base62:16}}_{{base62:30}}>>"',
      ],
      ignores: ['vercel_blob_rw_{{base62:8}}', 'vercel_blob_rw_token'],
    },
  ],
})
