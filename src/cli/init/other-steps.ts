import { CONFIG_FILES } from '../../config/defaults.ts'
import { namesIn, readText, type Setup } from './detect.ts'
import type { Step } from './plan.ts'

const WORKFLOWS = '.github/workflows'

/** A configuration that changes nothing and shows what can be set. */
export function configStep({ root, packageManager }: Setup, version: string): Step {
  const present = CONFIG_FILES.find((name) => readText(root, name) !== undefined)
  if (present !== undefined) return { kind: 'done', path: present, why: 'it exists' }
  const schema =
    packageManager === undefined
      ? `https://raw.githubusercontent.com/hushlint/hushlint/v${version}/schema.json`
      : './node_modules/hushlint/schema.json'
  return { kind: 'create', path: CONFIG_FILES[0], text: configText(schema), executable: false }
}

/** The check that `--no-verify` does not skip. */
export function ciSteps(setup: Setup, version: string): Step[] {
  return setup.hosts.map((host) =>
    host === 'github' ? githubStep(setup, version) : gitlabStep(setup, version),
  )
}

function configText(schema: string): string {
  return `# yaml-language-server: $schema=${schema}

# The least level that makes the exit code 1: error, warning, note or never.
fail-on: error

# Not scanned: globs, relative to this file's repository.
# exclude:
#   - "**/*.snap"

# The level of single rules: error, warning, note or off. \`hushlint rules\` lists them.
# rules:
#   jwt: note

# Findings that are known to be harmless. All conditions of an entry must hold.
# allow:
#   - rule: generic-password
#     path: compose.dev.yaml
#     reason: password of the local database
`
}

function githubStep({ root, defaultBranch }: Setup, version: string): Step {
  const present = namesIn(root, WORKFLOWS).find((name) =>
    /\bhushlint\b/.test(readText(root, `${WORKFLOWS}/${name}`) ?? ''),
  )
  if (present !== undefined) return { kind: 'done', path: `${WORKFLOWS}/${present}`, why: 'it runs hushlint' }
  return {
    kind: 'create',
    path: `${WORKFLOWS}/hushlint.yml`,
    text: workflowText(defaultBranch, version),
    executable: false,
  }
}

/** The workflow of docs/ci.md. */
function workflowText(branch: string, version: string): string {
  const plain = /^[A-Za-z][\w./-]*$/.test(branch) ? branch : JSON.stringify(branch)
  return `name: Secrets
on:
  pull_request:
  merge_group:
  push:
    branches: [${plain}]
permissions: {}
jobs:
  hushlint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: hushlint/hushlint@v${version}
`
}

function gitlabStep({ root }: Setup, version: string): Step {
  const path = '.gitlab-ci.yml'
  const job = jobText(version)
  const text = readText(root, path)
  if (text === undefined) return { kind: 'create', path, text: job, executable: false }
  if (/\bhushlint\b/.test(text)) return { kind: 'done', path, why: 'it runs hushlint' }
  return { kind: 'manual', path, why: 'it exists; add', add: job }
}

/** The job of docs/ci.md. */
function jobText(version: string): string {
  return `hushlint:
  image: node:24
  variables:
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        npx --yes hushlint@${version} --range "$CI_MERGE_REQUEST_DIFF_BASE_SHA..\${CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:-$CI_COMMIT_SHA}"
      else
        npx --yes hushlint@${version}
      fi
`
}
