import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NuGet',
  rules: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}oy2[a-z0-9]{43}${base64End}`,
      random: true,
      why: 'Whoever holds it can push versions of the packages that its scope covers.',
      fix: 'Delete the key under Account, API Keys, and use trusted publishing.',
      source: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
      finds: [
        'NUGET_API_KEY=<<oy2{{alnum-lower:43}}>>',
        'dotnet nuget push a.nupkg --api-key <<oy2{{alnum-lower:43}}>>',
      ],
      ignores: ['NUGET_API_KEY=oy2{{alnum-lower:21}}', 'xoy2{{alnum-lower:43}}'],
    },
  ],
})
