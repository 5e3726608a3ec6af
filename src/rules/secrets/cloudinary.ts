import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cloudinary',
  rules: [
    {
      id: 'cloudinary-url',
      title: 'Cloudinary URL with API secret',
      pack: 'secrets',
      level: 'error',
      pattern: 'cloudinary://[0-9]{14,16}:(?<value>[A-Za-z0-9_-]{27})@',
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload, change and delete every asset.',
      fix: 'Delete the access key under Settings, API keys.',
      source: 'https://github.com/cloudinary/cloudinary_npm/blob/HEAD/docs/configure-cloudinary.md',
      sourceSays: 'mark',
      finds: [
        'CLOUDINARY_URL=cloudinary://{{digits:15}}:<<{{base64url:26}}{{base62:1}}>>@harbor',
        '"cloudinary://{{digits:15}}:<<{{base62:27}}>>@harbor"',
      ],
      ignores: [
        'CLOUDINARY_URL=cloudinary://my_key:my_secret@my_cloud',
        'cloudinary://{{digits:15}}:{{base62:10}}@harbor',
      ],
    },
    {
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('cloudinary', 'secret')}(?<value>[A-Za-z0-9_-]{27})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload, change and delete every asset.',
      fix: 'Delete the access key under Settings, API keys.',
      source: 'https://cloudinary.com/documentation/how_to_integrate_cloudinary',
      finds: ['CLOUDINARY_API_SECRET=<<{{base62:27}}>>', '"cloudinary_api_secret": "<<{{base62:27}}>>"'],
      ignores: ['CLOUDINARY_API_SECRET={{base62:9}}', 'CHECKSUM={{base62:27}}'],
    },
  ],
})
