import { HEX, RANDOM, type Row } from './row.ts'

export const pipelines: readonly Row[] = [
  [
    '.gitlab-ci.yml',
    'ci-secret-literal',
    `variables:\n  DEPLOY_TOKEN: ${RANDOM}\n  DB_PASSWORD: $DB_PASSWORD\njob:\n  variables:\n    NPM_TOKEN:\n      value: ${HEX}\n      description: of the registry\n  script: [make]\n`,
  ],
  [
    'azure-pipelines.yml',
    'ci-secret-literal',
    `variables:\n- name: apiToken\n  value: ${RANDOM}\n- name: other\n  value: $(secretFromLibrary)\n- group: shop\nsteps:\n- script: make\n  env:\n    DB_PASSWORD: $(dbPassword)\n    API_KEY: ${HEX}\n`,
  ],
  [
    'bitbucket-pipelines.yml',
    'ci-secret-literal',
    `pipelines:\n  default:\n    - step:\n        script:\n          - pipe: example/deploy:1\n            variables:\n              AWS_SECRET_ACCESS_KEY: $AWS_SECRET_ACCESS_KEY\n              API_TOKEN: ${RANDOM}\n`,
  ],
  [
    '.circleci/config.yml',
    'ci-secret-literal',
    `version: 2.1\njobs:\n  a:\n    docker:\n      - image: example/a\n        auth:\n          username: shop\n          password: $DOCKER_PASSWORD\n    environment:\n      - API_TOKEN: ${RANDOM}\n      - PORT: 80\n`,
  ],
  [
    'ci/cloudbuild.yaml',
    'ci-secret-literal',
    `steps:\n  - name: gcr.io/cloud-builders/docker\n    args: [build, --build-arg, "NPM_TOKEN=${RANDOM}", --tag, a]\n    env:\n      - "API_KEY=${HEX}"\n      - "PORT=80"\n    secretEnv: [DB_PASSWORD]\navailableSecrets:\n  secretManager:\n    - versionName: projects/1/secrets/db/versions/1\n      env: DB_PASSWORD\n`,
  ],
  [
    '.drone.yml',
    'ci-secret-literal',
    `kind: pipeline\nsteps:\n  - name: a\n    environment:\n      TOKEN:\n        from_secret: token\n      API_TOKEN: ${RANDOM}\n`,
  ],
  [
    '.github/workflows/a.yaml',
    'workflow-secret-literal',
    `on: push\njobs:\n  a:\n    env:\n      API_TOKEN: ${RANDOM}\n      GH_TOKEN: $\\{{ github.token }}\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          secret-files: |\n            npmrc=/tmp/npmrc\n          password: $\\{{ secrets.REGISTRY }}\n`,
  ],
]
