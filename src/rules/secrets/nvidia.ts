import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NVIDIA',
  rules: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key (NIM, NGC)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}nvapi-[A-Za-z0-9_-]{60,70}${end}`,
      random: true,
      why: 'Whoever holds it can call models at your cost and pull private containers and models.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/nvapi/nvapi.go',
      sourceSays: 'form',
      finds: [
        'NVIDIA_API_KEY=<<nvapi-{{base64url:63}}{{base62:1}}>>',
        'client = Client(api_key="<<nvapi-{{base64url:63}}{{base62:1}}>>")',
      ],
      ignores: ['NVIDIA_API_KEY=nvapi-{{base64url:21}}{{base62:1}}', 'xnvapi-{{base64url:63}}{{base62:1}}'],
    },
    {
      id: 'nvidia-ngc-key',
      title: 'NGC API key (legacy)',
      pack: 'secrets',
      level: 'error',
      pattern: `ngc_(?:cli_)?api_?key${assign}(?<value>[A-Za-z0-9]{80,88}={0,2})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can pull private containers and models of the organisation.',
      fix: 'Generate a new key under Setup, which ends the old one.',
      source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
      finds: ['NGC_CLI_API_KEY=<<{{base62:84}}>>', '"ngc_cli_api_key": "<<{{base62:84}}>>"'],
      ignores: ['NGC_CLI_API_KEY={{base62:28}}', 'CHECKSUM={{base62:84}}'],
    },
  ],
})
