import { defineService } from '../rule.ts'

const MANIFEST = (kind: string, body: string) =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\n${body}\n`
const CONTAINER = (body: string) =>
  `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          image: example/web:1
${body}
`

export default defineService({
  name: 'Kubernetes',
  rules: [
    {
      id: 'kubernetes-secret-data',
      title: 'Secret in a Kubernetes manifest',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'k8s/secret.yaml',
      why: 'A Secret in Git is readable by everybody who can read the repository: base64 is no encryption.',
      fix: 'Replace the value where it is used, and let ExternalSecret, SealedSecret or SOPS bring it into the cluster.',
      source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
      finds: [
        MANIFEST('Secret', 'data:\n  password: <<{{base62:20|base64}}>>\n  username: c2hvcA=='),
        MANIFEST('Secret', 'type: Opaque\nstringData:\n  JWT_SECRET: "<<{{base62:40}}>>"'),
        MANIFEST('Secret', 'stringData:\n  password: <<{{password}}>>'),
        'apiVersion: v1\nkind: ConfigMap\ndata: {}\n---\napiVersion: v1\nkind: Secret\nstringData:\n  api-key: <<{{hex:32}}>>\n',
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: db\n    literals:\n      - password=<<{{base62:24}}>>\n',
      ],
      ignores: [
        MANIFEST('Secret', 'data:\n  password: ""\n  token: PHlvdXIgdG9rZW4+'),
        MANIFEST(
          'Secret',
          'stringData:\n  password: ENC[AES256_GCM,data:{{base64:24}},type:str]\nsops:\n  version: 3.8.1',
        ),
        'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: {{base64:120}}\n',
        'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec:\n  data:\n    - secretKey: password\n      remoteRef:\n        key: prod/shop\n',
        MANIFEST('Secret', 'stringData:\n  password: \\{{ .Values.password }}'),
      ],
    },
    {
      id: 'kubernetes-env-literal',
      title: 'Secret in the environment or arguments of a container',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'k8s/deployment.yaml',
      why: 'It stands in the repository, and everybody who may read pods in the cluster sees it.',
      fix: 'Replace the value, put it into a Secret that is not in Git and refer to it by secretKeyRef.',
      source: 'https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/',
      finds: [
        CONTAINER('          env:\n            - name: JWT_SECRET\n              value: <<{{base62:40}}>>'),
        CONTAINER('          env:\n            - name: DB_PASSWORD\n              value: "<<{{password}}>>"'),
        CONTAINER('          args: ["--port=80", "--admin-password=<<{{base62:24}}>>"]'),
        CONTAINER('          args:\n            - --api-token\n            - <<{{hex:40}}>>'),
        'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - env:\n                - {name: API_KEY, value: <<{{base62:32}}>>}\n',
        'apiVersion: serving.knative.dev/v1\nkind: Service\nspec:\n  template:\n    spec:\n      containers:\n        - env:\n            - name: JWT_SECRET_KEY\n              value: <<{{base62:40}}>>\n',
      ],
      ignores: [
        CONTAINER(
          '          env:\n            - name: JWT_SECRET\n              valueFrom:\n                secretKeyRef:\n                  name: shop\n                  key: jwt',
        ),
        CONTAINER('          env:\n            - name: DB_PASSWORD\n              value: $(SHARED_PASSWORD)'),
        CONTAINER('          args: ["--password-file=/run/secrets/db", "--token=$(TOKEN)"]'),
        CONTAINER(
          '          env:\n            - name: TOKEN_PATH\n              value: /var/run/token\n            - name: DB_PASSWORD\n              value: ""',
        ),
        'vault.hashicorp.com/agent-inject: "true"\n',
      ],
    },
    {
      id: 'configmap-secret',
      title: 'Secret in a ConfigMap',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'k8s/config.yaml',
      why: 'ConfigMaps are not protected: they are shown to everybody who may look at the namespace.',
      fix: 'Replace the value and keep it in a Secret that is not in Git.',
      source: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
      finds: [
        MANIFEST('ConfigMap', 'data:\n  API_TOKEN: <<{{base62:40}}>>\n  LOG_LEVEL: debug'),
        MANIFEST('ConfigMap', 'data:\n  DB_PASSWORD: "<<{{password}}>>"'),
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator:\n  - name: web\n    literals:\n      - SESSION_SECRET=<<{{hex:64}}>>\n',
      ],
      ignores: [
        MANIFEST('ConfigMap', 'data:\n  DB_PASSWORD_FILE: /run/secrets/db\n  TOKEN_TTL: "3600"'),
        MANIFEST('ConfigMap', 'data:\n  API_TOKEN: ${API_TOKEN}\n  SECRET_NAME: shop-api'),
      ],
    },
    {
      id: 'helm-values-secret',
      title: 'Secret in the values of a Helm chart',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'charts/shop/values.yaml',
      why: 'Values are the defaults of every installation, and Helm keeps them readable in each release.',
      fix: 'Replace the value, leave it empty and refer to a Secret (existingSecret), or encrypt the file by SOPS.',
      source: 'https://helm.sh/docs/chart_best_practices/values/',
      finds: [
        'auth:\n  username: shop\n  password: <<{{password}}>>\n',
        'web:\n  jwtSecret: "<<{{base62:40}}>>"\n',
        'extraEnv:\n  - name: API_KEY\n    value: <<{{hex:40}}>>\n',
      ],
      ignores: [
        'auth:\n  existingSecret: shop-auth\n  secretKeys:\n    adminPasswordKey: admin-password\n  password: ""\n',
        'auth:\n  password: changeme\n  apiKey: <your key>\n'.replace('changeme', '${PASSWORD}'),
        'password: ENC[AES256_GCM,data:{{base64:24}},type:str]\nsops:\n  version: 3.8.1\n',
      ],
    },
  ],
})
