import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Rancher',
  rules: [
    {
      id: 'rancher-api-token',
      title: 'Rancher API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:token-[a-z0-9]{5}|kubeconfig-u(?:ser)?-[a-z0-9.]{5,16}):[a-z0-9]{54}${end}`,
      random: true,
      publicPrefix: 6,
      why: 'Whoever holds it can manage the clusters that its user may.',
      fix: 'Delete the token under Account & API Keys.',
      source: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
      finds: [
        'RANCHER_TOKEN=<<token-{{alnum-lower:5}}:{{alnum-lower:54}}>>',
        'token: kubeconfig-user-{{alnum-lower:5}}:x\n  token: "<<kubeconfig-user-{{alnum-lower:10}}:{{alnum-lower:54}}>>"',
      ],
      ignores: [
        'RANCHER_TOKEN=token-{{alnum-lower:5}}:{{alnum-lower:20}}',
        'xtoken-{{alnum-lower:5}}:{{alnum-lower:54}}',
      ],
    },
  ],
})
