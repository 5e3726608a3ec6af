import { base64End, base64Start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'NuGet',
  rules: [
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}oy2[a-z2-7]{43}${base64End}`,
      random: true,
      why: 'Whoever holds it can push versions of the packages that its scope covers.',
      fix: 'Delete the key under Account, API Keys, and use trusted publishing.',
      source:
        'https://github.com/NuGet/NuGetGallery/blob/HEAD/src/NuGetGallery.Services/Authentication/ApiKeyV4.cs',
      sourceSays: 'form',
      finds: [
        'NUGET_API_KEY=<<oy2{{base32-lower:43}}>>',
        'dotnet nuget push a.nupkg --api-key <<oy2{{base32-lower:43}}>>',
      ],
      ignores: ['NUGET_API_KEY=oy2{{base32-lower:21}}', 'xoy2{{base32-lower:43}}'],
    },
    {
      id: 'nuget-annotated-key',
      title: 'NuGet API key (annotated form)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L]N5[A-Za-z0-9]{14}NUGT[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?${base64End}`,
      proof: 'azure-identifiable',
      publicPrefix: 0,
      why: 'Whoever holds it can push versions of the packages that its scope covers, until it expires.',
      fix: 'Delete the key under Account, API Keys, and check which versions were pushed meanwhile.',
      source:
        'https://github.com/NuGet/NuGetGallery/blob/HEAD/src/NuGetGallery.Services/Authentication/ApiKeyV5.cs',
      sourceSays: 'form',
      finds: ['NUGET_API_KEY=<<{{nuget}}>>', 'dotnet nuget push a.nupkg --api-key <<{{nuget}}>>'],
      ignores: ['NUGET_API_KEY={{base62:52}}JQQJ99AL{{base62:16}}NUGT{{base62:2}}', 'KEY={{base62:84}}'],
    },
  ],
})
