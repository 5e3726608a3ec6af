import { base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Backblaze B2',
  rules: [
    {
      id: 'backblaze-application-key',
      title: 'Backblaze B2 application key',
      pack: 'secrets',
      level: 'error',
      pattern: `${base64Start}K00[0-9][A-Za-z0-9+/]{27}${base64End}`,
      random: true,
      why: 'With its key id it opens the buckets that the key covers.',
      fix: 'Delete the application key and create one that is limited to a bucket.',
      source: 'https://github.com/Backblaze/B2_Command_Line_Tool/blob/HEAD/doc/source/replication.rst',
      sourceSays: 'example',
      finds: ['B2_APPLICATION_KEY=<<K005{{base64:27}}>>', 'applicationKey: "<<K005{{base64:27}}>>"'],
      ignores: ['B2_APPLICATION_KEY=K005{{base64:13}}', 'xK005{{base64:27}}'],
    },
  ],
})
