import { PASSWORD, RANDOM, type Row } from './row.ts'

export const machines: readonly Row[] = [
  [
    'inventory/hosts.ini',
    'ansible-secret',
    `[web]\na.example.com ansible_user=deploy ansible_password="${PASSWORD}"\n[web:vars]\napi_token=${RANDOM}\nansible_become_password=\\{{ vault_become }}\n`,
  ],
  [
    'roles/db/defaults/main.yml',
    'ansible-secret',
    `db_users:\n  - name: shop\n    password: ${PASSWORD}\n  - name: b\n    password: "\\{{ vault_b }}"\n`,
  ],
  ['host_vars/web/vault.yml', 'ansible-secret', '$ANSIBLE_VAULT;1.1;AES256\n{{hex:80}}\n'],
  [
    'units/api.container',
    'systemd-secret',
    `[Container]\nImage=example/a\nEnvironment=A=b "API_TOKEN=${RANDOM}"\nSecret=db,type=env\n`,
  ],
]
