import { PASSWORD, RANDOM, type Row } from './row.ts'

export const credentials: readonly Row[] = [
  [
    '.yarnrc.yml',
    'credential-file-secret',
    `npmRegistries:\n  //npm.example.com:\n    npmAuthToken: "${RANDOM}"\n  //b.example.com:\n    npmAuthToken: "$\{NPM_TOKEN}"\n`,
  ],
  [
    '.pypirc',
    'credential-file-secret',
    `[distutils]\nindex-servers = a\n[a]\nusername = shop\npassword = ${PASSWORD}\n`,
  ],
  ['.netrc', 'credential-file-secret', `machine a.example.com\n  login shop\n  password ${RANDOM}\n`],
  [
    '.pgpass',
    'credential-file-secret',
    `# host:port:db:user:password\ndb.example.com:5432:shop:rw:${PASSWORD}\n`,
  ],
  [
    'home/.docker/config.json',
    'credential-file-secret',
    `{"auths": {"r.example.com": {"auth": "<<{{base62:30|base64}}>>"}}, "credsStore": "pass"}`,
  ],
  [
    'ops/kubeconfig',
    'credential-file-secret',
    `apiVersion: v1\nkind: Config\nusers:\n- name: a\n  user:\n    token: ${RANDOM}\n- name: b\n  user:\n    exec:\n      command: aws\n`,
  ],
  ['.s3cfg', 'credential-file-secret', `[default]\naccess_key = A\nsecret_key = ${RANDOM} # of the bucket\n`],
  ['rclone.conf', 'credential-file-secret', `[b2]\ntype = b2\nkey = ${RANDOM}\n`],
  [
    'auth.json',
    'credential-file-secret',
    `{"http-basic": {"repo.example.com": {"username": "shop", "password": "${PASSWORD}"}}}`,
  ],
  [
    '.npmrc',
    'npm-registry-credential',
    `registry=https://npm.example.com/\n//npm.example.com/:_authToken=${RANDOM}\n//b.example.com/:_authToken=$\{NPM_TOKEN}\n//c.example.com/:_auth=$\{NPM_AUTH}\n//d.example.com/:always-auth=true\n`,
  ],
  [
    '.docker/config.json',
    'credential-file-secret',
    `{"auths": {"r.example.com": {}, "s.example.com": {"auth": "<<{{base62:30|base64}}>>"}}, "credHelpers": {"gcr.io": "gcloud"}, "credsStore": "desktop"}`,
  ],
  [
    '.git-credentials',
    'credential-file-secret',
    `https://shop:${RANDOM}@git.example.com\nhttps://git.example.com\n`,
  ],
]
