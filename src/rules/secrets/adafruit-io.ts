import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Adafruit IO',
  rules: [
    {
      id: 'adafruit-io-key',
      title: 'Adafruit IO key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}aio_[A-Za-z0-9]{28}${end}`,
      random: true,
      why: 'Whoever holds it can read and write all feeds of the account.',
      fix: 'Regenerate the key under My Key.',
      source: 'https://io.adafruit.com/api/docs/#authentication',
      finds: ['ADAFRUIT_IO_KEY=<<aio_{{base62:28}}>>', '#define IO_KEY "<<aio_{{base62:28}}>>"'],
      ignores: ['ADAFRUIT_IO_KEY=aio_{{base62:14}}', 'xaio_{{base62:28}}'],
    },
  ],
})
