import { defineService } from '../rule.ts'

export default defineService({
  name: 'Proxmox VE',
  rules: [
    {
      id: 'proxmox-api-token',
      title: 'Proxmox VE API token',
      pack: 'secrets',
      level: 'error',
      pattern:
        '@(?:pam|pve|pbs)![A-Za-z0-9._-]{1,40}[=:](?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can manage the guests and nodes as its user, within the privileges of the token.',
      fix: 'Remove the token under Permissions, API Tokens.',
      source: 'https://github.com/proxmox/pve-docs/blob/HEAD/generated/qm.1-synopsis.adoc',
      sourceSays: 'mark',
      finds: [
        'PVE_TOKEN=root@pam!terraform=<<{{uuid}}>>',
        'Authorization: PVEAPIToken=ci@pve!deploy=<<{{uuid}}>>',
      ],
      ignores: ['PVE_TOKEN=root@pam!terraform=$TOKEN', 'root@pam!terraform'],
    },
  ],
})
