import { defineService } from '../rule.ts'

export default defineService({
  name: 'ESPHome',
  rules: [
    {
      id: 'esphome-encryption-key',
      title: 'ESPHome API encryption key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:encryption:\s{1,20}key:|noise_psk)[ \t:="\x27]{1,4}(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it and reaches the device can read its sensors and switch it.',
      fix: 'Write a new key with `!secret` and flash the device.',
      source: 'https://esphome.io/components/api/',
      finds: ['noise_psk: "<<{{base64:43}}=>>"', 'api:\n  encryption:\n    key: "<<{{base64:43}}=>>"'],
      ignores: ['api:\n  encryption:\n    key: !secret api_key', 'noise_psk: "{{base64:20}}="'],
    },
  ],
})
