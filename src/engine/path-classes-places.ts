import type { PathClassEntry } from './path-class-entry.ts'

const settingsEndings =
  '.bash .bat .cf .cfg .cmd .cnf .conf .config .credentials .csproj .env .environment .fish .gradle.properties .hcl.json .ini .json .json5 .jsonc .list .nomad .pgpass ' +
  '.plist .properties .props .pubxml .service .settings .sh .sql .targets .tfstate .tfvars .toml .userprefs .vars .xcconfig .xml .yaml .yml .zsh'

const pageEndings =
  '.blade.php .cshtml .eex .ejs .erb .ftl .haml .handlebars .hbs .heex .htm .html .jade .jsp .leex .liquid .mustache .njk .phtml .pug .razor .rhtml .slim .twig .xhtml'

/** Where what is real but no secret (addresses, ids, names) is worth more or less than elsewhere. */
export const placeClasses: readonly PathClassEntry[] = [
  {
    // What programs are set up with, and scripts that set them up: here `name: value` is a setting. Everywhere else it is code or prose more often.
    // Files whose names have no ending belong to it (`path-class.ts`).
    class: 'settings',
    endings: settingsEndings.split(' '),
    dotParts: ['env'],
    // Programs that hold nothing but settings (`settings.py`, `config/mail.php`).
    folders: ['config', 'configs', 'settings'],
    words: ['config', 'configuration', 'settings', 'secrets', 'credentials'],
    names: ['credentials.txt', 'passwords.txt', 'secrets.txt', 'login.txt', 'env.txt'],
    starts: ['dockerfile', 'containerfile'],
  },
  {
    // Pages, and templates that are made into them.
    class: 'page',
    endings: pageEndings.split(' '),
  },
  {
    // What tells the makers of a program how it is used: every copy of the program has the keys for it.
    class: 'reporting',
    folders: ['analytics', 'instrumentation', 'telemetry', 'tracking'],
    words: ['analytics', 'exceptron', 'telemetry', 'tracker', 'trackers', 'tracking'],
  },
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
