import { base64End, end, start, wordStart } from '../boundaries.ts'
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
    {
      id: 'docker-swarm-join-token',
      title: 'Docker Swarm join token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}${end}`,
      random: true,
      why: 'Whoever holds it and reaches a manager can join the swarm; as a manager, control it.',
      fix: 'Rotate it with `docker swarm join-token --rotate`.',
      source: 'https://docs.docker.com/engine/swarm/join-nodes/',
      finds: [
        'SWARM_TOKEN=<<SWMTKN-1-{{alnum-lower:50}}-{{alnum-lower:25}}>>',
        'docker swarm join --token <<SWMTKN-1-{{alnum-lower:50}}-{{alnum-lower:25}}>> 10.0.0.4:2377',
      ],
      ignores: [
        'SWARM_TOKEN=SWMTKN-1-{{alnum-lower:25}}-{{alnum-lower:25}}',
        'xSWMTKN-1-{{alnum-lower:50}}-{{alnum-lower:25}}',
      ],
    },
    {
      id: 'docker-swarm-unlock-key',
      title: 'Docker Swarm unlock key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}SWMKEY-1-[A-Za-z0-9+/]{43}${base64End}`,
      random: true,
      why: 'With the files of a manager it opens the keys and secrets of the swarm.',
      fix: 'Rotate it with `docker swarm unlock-key --rotate`.',
      source: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
      finds: ['SWARM_UNLOCK_KEY=<<SWMKEY-1-{{base64:43}}>>', 'export KEY="<<SWMKEY-1-{{base64:43}}>>"'],
      ignores: ['SWARM_UNLOCK_KEY=SWMKEY-1-{{base64:21}}', 'xSWMKEY-1-{{base64:43}}'],
    },
    {
      id: 'docker-config-auth',
      title: 'Registry login in a Docker configuration',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`"https?://[a-z0-9.-]{4,80}(?::[0-9]{2,5})?(?:/v[12])?/?"\s{0,4}:\s{0,4}\{\s{0,20}"auth"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9+/]{16,2000}={0,2})"`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the file can sign in to the registry as the user; the value is name and password in base64.',
      fix: 'Change the password or revoke the token, and use a credential helper.',
      source: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
      finds: [
        '{"auths": {"https://index.docker.io/v1/": {"auth": "<<{{docker-auth}}>>"}}}',
        '"https://registry.harbor.dev": {\n      "auth": "<<{{docker-auth}}>>"\n    }',
      ],
      ignores: [
        '{"auths": {"https://index.docker.io/v1/": {}}}',
        '{"auths": {"https://index.docker.io/v1/": {"auth": "$AUTH"}}}',
      ],
    },
  ],
})
