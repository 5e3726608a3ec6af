import type { PathClassEntry } from './path-class-entry.ts'

/** Where what is real but no secret (addresses, ids, names) is worth more or less than elsewhere. */
export const placeClasses: readonly PathClassEntry[] = [
  {
    // Records of domains and descriptions of networks: their addresses are public on purpose.
    class: 'records',
    folders: ['zones', 'zonefiles', 'dns-zones'],
    endings: ['.tf', '.tf.json', '.tfvars', '.zone', '.rpz'],
  },
  {
    class: 'ci',
    folders: [
      '.github',
      '.gitlab',
      '.gitea',
      '.forgejo',
      '.circleci',
      '.buildkite',
      '.woodpecker',
      '.azure-pipelines',
      '.semaphore',
    ],
    names: [
      '.gitlab-ci.yml',
      '.gitlab-ci.yaml',
      '.travis.yml',
      '.drone.yml',
      '.cirrus.yml',
      '.woodpecker.yml',
      'jenkinsfile',
      'azure-pipelines.yml',
      'bitbucket-pipelines.yml',
      'appveyor.yml',
      'cloudbuild.yaml',
      'buildspec.yml',
    ],
  },
]
