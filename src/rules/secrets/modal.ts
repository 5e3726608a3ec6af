import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Modal',
  rules: [
    {
      id: 'modal-token-id',
      title: 'Modal token id',
      pack: 'secrets',
      level: 'note',
      pattern: `(?:token-id[ =]|(?:token_id|TOKEN_ID)${assign})(?<value>ak-[A-Za-z0-9]{22})${end}`,
      byName: true,
      random: true,
      why: 'On its own it is a name; with the secret beside it, it opens the workspace.',
      fix: 'Delete the token under Settings, API tokens, if its secret is known as well.',
      source: 'https://modal.com/docs/reference/modal.config',
      finds: ['MODAL_TOKEN_ID=<<ak-{{base62:22}}>>', 'modal token set --token-id <<ak-{{base62:22}}>>'],
      ignores: ['MODAL_TOKEN_ID=ak-{{base62:8}}', 'BREAK_ID=ak-{{base62:22}}'],
    },
    {
      id: 'modal-token-secret',
      title: 'Modal token secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:token-secret[ =]|(?:token_secret|TOKEN_SECRET)${assign})(?<value>as-[A-Za-z0-9]{22})${end}`,
      byName: true,
      random: true,
      pair: { rule: 'modal-token-id', lines: 5 },
      why: 'Whoever holds it with the token id can run code in the workspace and read its secrets.',
      fix: 'Delete the token under Settings, API tokens, and create a new one.',
      source: 'https://modal.com/docs/reference/modal.config',
      finds: ['MODAL_TOKEN_SECRET=<<as-{{base62:22}}>>', 'token_secret = "<<as-{{base62:22}}>>"'],
      ignores: ['MODAL_TOKEN_SECRET=as-{{base62:8}}', 'CANVAS_SECRET=as-{{base62:22}}'],
    },
  ],
})
