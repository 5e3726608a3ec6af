import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'UpCloud',
  rules: [
    {
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}ucat_[0-9A-Za-z]{24,32}${end}`,
      random: true,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Delete the token under Account, API tokens.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/upcloud.go',
      sourceSays: 'form',
      finds: ['UPCLOUD_TOKEN=<<ucat_01J{{alnum-upper:23}}>>', '  value: <<ucat_01J{{alnum-upper:23}}>>'],
      ignores: ['UPCLOUD_TOKEN=ucat_01J{{alnum-upper:11}}', 'xucat_01J{{alnum-upper:23}}'],
    },
  ],
})
