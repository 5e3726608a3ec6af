import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'RapidAPI',
  rules: [
    {
      id: 'rapidapi-key',
      title: 'RapidAPI key',
      pack: 'secrets',
      level: 'error',
      pattern: `(?<![0-9A-Za-z])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}${end}`,
      publicPrefix: 0,
      why: 'Whoever holds it can call every subscribed API at your cost.',
      fix: 'Delete the key of the application and create a new one.',
      source: 'https://docs.rapidapi.com/docs/keys',
      finds: [
        'RAPIDAPI_KEY=<<{{hex:10}}msh{{hex:15}}p1{{hex:5}}jsn{{hex:12}}>>',
        'X-RapidAPI-Key: <<{{hex:10}}msh{{hex:15}}p1{{hex:5}}jsn{{hex:12}}>>',
      ],
      ignores: ['RAPIDAPI_KEY={{hex:10}}msh{{hex:12}}', 'x{{hex:10}}msh{{hex:15}}p1{{hex:5}}jsn{{hex:12}}'],
    },
  ],
})
