import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Segment',
  rules: [
    {
      id: 'segment-api-token',
      title: 'Segment Public API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sgp_[A-Za-z0-9]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change sources, destinations and keys of the workspace.',
      fix: 'Delete the token under Access management.',
      source: 'https://github.com/mongodb/kingfisher/blob/HEAD/data/rules/segment.yml',
      sourceSays: 'form',
      finds: ['SEGMENT_TOKEN=<<sgp_{{base62:64}}>>', '--token <<sgp_{{base62:64}}>>'],
      ignores: ['SEGMENT_TOKEN=sgp_{{base62:21}}', 'xsgp_{{base62:64}}'],
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      pack: 'secrets',
      level: 'note',
      pattern: `segment_?write_?key${assign}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can send made-up events into the source.',
      fix: 'Delete the source key under Settings, API keys.',
      source: 'https://segment.com/docs/connections/find-writekey/',
      finds: ['SEGMENT_WRITE_KEY=<<{{base62:32}}>>', '"segment_write_key": "<<{{base62:32}}>>"'],
      ignores: ['SEGMENT_WRITE_KEY={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
