import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'GitHub',
  rules: [
    {
      id: 'github-classic-token',
      title: 'GitHub personal access token (classic)',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ghp_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can do what its owner may do in every repository that the scopes cover.',
      fix: 'Delete the token under Developer settings and use a fine-grained one with an expiry date.',
      source:
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      finds: [
        'GITHUB_TOKEN=<<{{github-classic:ghp_}}>>',
        '{"log": "token:\\\\n<<{{github-classic:ghp_}}>>"}',
        'git clone https://x-access-token:<<{{github-classic:ghp_}}>>@github.com/acme/site.git',
        'auth%3D<<{{github-classic:ghp_}}>>',
      ],
      ignores: ['GITHUB_TOKEN=ghp_{{base62:35}}', 'graphp_{{base62:36}}'],
    },
    {
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}gho_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can act as the user in every place that the OAuth app was allowed to reach.',
      fix: 'Revoke the app under Applications, Authorized OAuth Apps, and sign in again.',
      source:
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      finds: ['oauth_token: <<{{github-classic:gho_}}>>', '"token":"<<{{github-classic:gho_}}>>"'],
      ignores: ['gho_{{base62:30}}', 'xgho_{{base62:36}}'],
    },
    {
      id: 'github-app-user-token',
      title: 'GitHub App user access or refresh token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:ghu_[A-Za-z0-9]{36}|ghr_[A-Za-z0-9]{76})${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can act as the user through the GitHub App; a refresh token renews itself for months.',
      fix: 'Revoke the app under Applications, Authorized GitHub Apps.',
      source:
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      finds: ['token = "<<{{github-classic:ghu_}}>>"', 'refresh_token=<<{{github-classic:ghr_}}>>'],
      ignores: ['ghr_{{base62:36}}', 'ghu_{{base62:20}}'],
    },
    {
      id: 'github-installation-token',
      title: 'GitHub App installation token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${start}ghs_[A-Za-z0-9]{36}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can act as the GitHub App, or as the workflow, for up to one hour.',
      fix: 'Check what was done while it was valid; it expires by itself within an hour.',
      source:
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      finds: [
        'GITHUB_TOKEN: <<{{github-classic:ghs_}}>>',
        "http.extraheader 'token <<{{github-classic:ghs_}}>>'",
      ],
      ignores: ['ghs_{{base62:24}}', 'laghs_{{base62:36}}'],
    },
    {
      id: 'github-installation-jwt',
      title: 'GitHub App installation token (JWT form)',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${start}ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,700}${end}`,
      proof: 'jwt',
      why: 'Whoever holds it can act as the GitHub App, or as the workflow, for up to one hour.',
      fix: 'Check what was done while it was valid; it expires by itself within an hour.',
      source:
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      finds: ['GITHUB_TOKEN=<<{{github-installation}}>>', '"token": "<<{{github-installation}}>>"'],
      ignores: ['ghs_{{digits:6}}_{{base62:40}}', 'ghs_abc_{{base62:10}}'],
    },
    {
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}${end}`,
      proof: 'github-fine-grained',
      why: 'Whoever holds it can use every permission that its owner gave the token.',
      fix: 'Delete the token under Developer settings, Fine-grained tokens, and create one with fewer permissions.',
      source:
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      finds: [
        'GH_TOKEN=<<{{github-fine-grained}}>>',
        '//npm.pkg.github.com/:_authToken=<<{{github-fine-grained}}>>',
      ],
      ignores: ['github_pat_{{base62:22}}_{{base62:40}}', 'github_pat_{{base62:82}}'],
    },
  ],
})
