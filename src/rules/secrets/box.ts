import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Box',
  rules: [
    {
      id: 'box-app-settings',
      title: 'Box app settings file',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`"boxAppSettings"\s{0,4}:\s{0,4}\{\s{0,8}"clientID"\s{0,4}:\s{0,4}"[a-z0-9]{32}"\s{0,4},\s{0,8}"clientSecret"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9]{32})"`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the key in the same file can read every file of the enterprise.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://github.com/box/box-node-sdk/blob/HEAD/docs/authentication.md',
      sourceSays: 'mark',
      finds: [
        '{ "boxAppSettings": { "clientID": "{{alnum-lower:32}}", "clientSecret": "<<{{base62:32}}>>" } }',
        '"boxAppSettings":{"clientID":"{{alnum-lower:32}}","clientSecret":"<<{{base62:32}}>>","appAuth":{}}',
      ],
      ignores: [
        '{ "boxAppSettings": { "clientID": "{{alnum-lower:32}}" } }',
        '{ "clientID": "{{alnum-lower:32}}", "clientSecret": "{{base62:32}}" }',
      ],
    },
    {
      id: 'box-client-secret',
      title: 'Box client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `box_?client_?secret${assign}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can act as the app for everybody who consented.',
      fix: 'Rotate the secret on the page of the app and deploy the new one.',
      source: 'https://developer.box.com/guides/authentication/oauth2/',
      finds: ['BOX_CLIENT_SECRET=<<{{base62:32}}>>', '"box_client_secret": "<<{{base62:32}}>>"'],
      ignores: ['BOX_CLIENT_SECRET={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
