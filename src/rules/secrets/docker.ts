import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Docker Hub',
  rules: [
    {
      id: 'docker-hub-token',
      title: 'Docker Hub access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:dckr_pat_[A-Za-z0-9_-]{27}|dckr_oat_[A-Za-z0-9_-]{32})${end}`,
      random: true,
      why: 'Whoever holds it can pull private images and, if it may write, push images in your name.',
      fix: 'Delete the token under Account settings, Personal access tokens.',
      source: 'https://docs.docker.com/security/access-tokens/',
      finds: [
        'DOCKERHUB_TOKEN=<<dckr_pat_{{base62:27}}>>',
        'docker login -u harbor -p <<dckr_oat_{{base62:32}}>>',
      ],
      ignores: ['dckr_pat_{{base62:12}}', 'dckr_{{base62:27}}'],
    },
  ],
})
