import { defineService } from '../rule.ts'

export default defineService({
  name: 'Pipelines',
  rules: [
    {
      id: 'workflow-secret-literal',
      title: 'Secret written into a GitHub workflow',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: '.github/workflows/ci.yml',
      why: 'It is readable in the repository, and GitHub masks only what comes from its secrets in logs.',
      fix: 'Replace the value and read it from the secrets of the repository: ${{ secrets.NAME }}.',
      source:
        'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
      finds: [
        'on: push\nenv:\n  API_TOKEN: <<{{base62:40}}>>\n',
        'on: push\njobs:\n  a:\n    steps:\n      - uses: example/deploy@v1\n        with:\n          access-token: <<{{hex:40}}>>\n',
        'on: push\njobs:\n  a:\n    steps:\n      - run: make\n        env:\n          DB_PASSWORD: "<<{{password}}>>"\n',
        'on: push\njobs:\n  a:\n    services:\n      db:\n        image: postgres\n        env:\n          POSTGRES_PASSWORD: <<{{password}}>>\n',
      ],
      ignores: [
        'on: push\nenv:\n  API_TOKEN: ${{ secrets.API_TOKEN }}\njobs:\n  a:\n    permissions:\n      id-token: write\n'.replace(
          '${{',
          '$\\{{',
        ),
        "on: push\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v4\n        with:\n          key: npm-$\\{{ hashFiles('package-lock.json') }}\n          restore-keys: npm-\n",
        'on:\n  workflow_call:\n    secrets:\n      token:\n        required: true\n',
      ],
    },
    {
      id: 'ci-secret-literal',
      title: 'Secret written into a pipeline',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: '.gitlab-ci.yml',
      why: 'It is readable in the repository and is printed by the logs like any other variable.',
      fix: 'Replace the value and define it as a masked variable of the project or in a secret store.',
      source: 'https://docs.gitlab.com/ci/variables/',
      finds: [
        'variables:\n  DEPLOY_TOKEN: <<{{base62:40}}>>\n',
        'test:\n  variables:\n    DB_PASSWORD:\n      value: "<<{{password}}>>"\n      description: of the test database\n',
      ],
      ignores: [
        'variables:\n  DEPLOY_TOKEN: $CI_JOB_TOKEN\n  GIT_STRATEGY: fetch\n',
        'test:\n  secrets:\n    DB_PASSWORD:\n      vault: production/db/password@ops\n  variables: !reference [.base, variables]\n',
      ],
    },
  ],
})
