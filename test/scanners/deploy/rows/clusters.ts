import { HEX, PASSWORD, RANDOM, type Row } from './row.ts'

/** Kubernetes and what is built on it. */
export const clusters: readonly Row[] = [
  [
    'k8s/secret.yaml',
    'kubernetes-secret-data',
    `apiVersion: v1\nkind: Secret\nmetadata: {name: api}\ntype: Opaque\ndata:\n  api-token: <<{{base62:40|base64}}>>\nstringData:\n  db-password: ${PASSWORD}\n  empty: ""\n  later: <CHANGE_ME>\n  fromEnv: \${API_TOKEN}\n  vals: ref+vault://secret/api#/token\n---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: api}\nspec:\n  encryptedData:\n    api-token: AgA{{base64:693}}\n---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: api}\nspec:\n  data:\n    - secretKey: api-token\n      remoteRef: {key: prod/api, property: token}\n`,
  ],
  [
    'k8s/encrypted.yaml',
    'kubernetes-secret-data',
    `apiVersion: v1\nkind: Secret\nmetadata: {name: api}\nstringData:\n  api-token: ENC[AES256_GCM,data:{{base64:30}},iv:{{base64:32}},tag:{{base64:16}},type:str]\nsops:\n  age:\n    - recipient: age1{{base62:58}}\n  lastmodified: "2025-01-01T00:00:00Z"\n  version: 3.9.0\n`,
  ],
  [
    'k8s/vault.yaml',
    'kubernetes-secret-data',
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: api\n  annotations:\n    avp.kubernetes.io/path: secret/data/api\nstringData:\n  password: <path:secret/data/api#password>\n  token: vault:secret/data/api#TOKEN\n`,
  ],
  [
    'k8s/deployment.yaml',
    'kubernetes-env-literal',
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n  template:\n    metadata:\n      annotations:\n        vault.hashicorp.com/agent-inject: "true"\n        vault.hashicorp.com/agent-inject-secret-db-password: secret/data/api/db\n        vault.hashicorp.com/agent-inject-template-db-password: |\n          \\{{- with secret "secret/data/api/db" -}}\n          export DB_PASSWORD="\\{{ .Data.data.password }}"\n          \\{{- end -}}\n    spec:\n      containers:\n        - name: api\n          env:\n            - {name: API_TOKEN, value: ${RANDOM}}\n            - name: JWT_SECRET\n              valueFrom: {secretKeyRef: {name: api, key: jwt}}\n            - name: SECRET_KEY\n              value: vault:secret/data/api#SECRET_KEY\n            - name: DB_PASSWORD\n              value: $(DATABASE_PASSWORD)\n          args: [--port=80, --db-password=${PASSWORD}, --api-key=$(API_KEY)]\n          envFrom:\n            - secretRef: {name: api}\n`,
  ],
  [
    'k8s/config.yaml',
    'configmap-secret',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\ndata:\n  API_TOKEN: ${RANDOM}\n  SECRET_NAME: api\n  DB_PASSWORD_FILE: /run/secrets/db\n`,
  ],
  [
    'run/service.yaml',
    'kubernetes-env-literal',
    `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: api}\nspec:\n  template:\n    spec:\n      containers:\n        - image: gcr.io/example/api\n          env:\n            - name: JWT_SECRET_KEY\n              value: ${RANDOM}\n            - name: DB_PASSWORD\n              valueFrom:\n                secretKeyRef: {name: db-password, key: latest}\n`,
  ],
  [
    'k8s/job.json',
    'kubernetes-env-literal',
    `{"apiVersion": "batch/v1", "kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": {"containers": [{"name": "a", "env": [{"name": "API_TOKEN", "value": "${RANDOM}"}, {"name": "B_TOKEN", "valueFrom": {"secretKeyRef": {"name": "a", "key": "b"}}}]}]}}}}}}`,
  ],
  [
    'overlays/prod/kustomization.yaml',
    'kubernetes-secret-data',
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: api\n    literals:\n      - API_TOKEN=${RANDOM}\n      - DB_PASSWORD=${PASSWORD}\n      - OTHER_TOKEN=\n  - name: files\n    envs: [secrets.env]\n    files: [tls.key]\n`,
  ],
  [
    'charts/shop/values.yaml',
    'helm-values-secret',
    `auth:\n  existingSecret: shop\n  existingSecretPasswordKey: password\n  token: ${RANDOM}\n  password: ""\ningress:\n  tls:\n    - secretName: shop-tls\n`,
  ],
  [
    'charts/shop/values-prod.yaml',
    'helm-values-secret',
    `postgresql:\n  auth:\n    password: ${PASSWORD}\n    postgresPassword: ref+awssecrets://prod/db#/password\n    replicationPassword: ENC[AES256_GCM,data:{{base64:20}},iv:{{base64:32}},tag:{{base64:16}},type:str]\n  token: vault:secret/data/shop#token\n  other: \${OTHER}\n  apiKey: secretKeyRef\n`,
  ],
  [
    'templates/secret.yaml',
    'kubernetes-secret-data',
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: \\{{ include "shop.fullname" . }}\ndata:\n  \\{{- if .Values.password }}\n  password: \\{{ .Values.password | b64enc | quote }}\n  \\{{- end }}\n`,
  ],
  [
    'argocd/app.yaml',
    'kubernetes-env-literal',
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      parameters:\n        - name: auth.token\n          value: $API_TOKEN\n    plugin:\n      env:\n        - name: API_TOKEN\n          value: ${HEX}\n`,
  ],
]
