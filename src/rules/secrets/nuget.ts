import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NuGet',
  rules: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}oy2[a-z0-9]{43}${end}`,
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
