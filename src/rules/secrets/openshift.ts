import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'OpenShift',
  rules: [
    {
      id: 'openshift-user-token',
      title: 'OpenShift OAuth access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sha256~[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: 'Whoever holds it can use the cluster as its user until the token expires.',
      fix: 'Delete it with `oc delete useroauthaccesstoken`, or sign out.',
      source:
        'https://github.com/openshift/oauth-apiserver/blob/HEAD/pkg/oauth/apis/oauth/validation/validation.go',
      sourceSays: 'mark',
      finds: [
        'OPENSHIFT_TOKEN=<<sha256~{{base62:43}}>>',
        'oc login --token=<<sha256~{{base62:43}}>> --server=https://api.harbor.dev:6443',
      ],
      ignores: ['OPENSHIFT_TOKEN=sha256~{{base62:21}}', 'xsha256~{{base62:43}}'],
    },
  ],
})
