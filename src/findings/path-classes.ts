import { placeClasses } from './path-classes-places.ts'

/** What a path says about the content. One path can have several classes. */
export type PathClass =
  | 'test'
  | 'example'
  | 'documentation'
  | 'lock-file'
  | 'generated'
  | 'vendored'
  | 'production-like'
  | 'local'
  | 'translation'
  | 'ci'
  | 'records'

/** How a class is recognised. Everything is compared in lower case. */
export interface PathClassEntry {
  readonly class: PathClass
  /** Whole folder names. */
  readonly folders?: readonly string[]
  /** Parts of a folder name between `.`, `-`, `_` and spaces (`test-browser`, `__tests__`, `Tests.Core`). */
  readonly folderWords?: readonly string[]
  /** Whole file names. */
  readonly names?: readonly string[]
  /** Ends of file names. */
  readonly endings?: readonly string[]
  /** Parts of a file name between `.`, `-`, `_` and spaces. */
  readonly words?: readonly string[]
  /**
   * Parts of a file name between dots, the first one left out (`.env.sample`, `config.sample.json`, but not
   * `sample.ts`, which may be about sampling). A name that begins with a dot has an empty first part.
   */
  readonly dotParts?: readonly string[]
  /** Beginnings of file names, up to a separator or the end: `readme` is in `README` and `readme.txt`. */
  readonly starts?: readonly string[]
}

/** The one table of path classes. */
export const pathClasses: readonly PathClassEntry[] = [
  {
    class: 'test',
    folderWords: ['test', 'tests', 'testing', 'fixture', 'fixtures', 'mock', 'mocks', 'e2e', 'vectors'],
    folders: [
      'testdata',
      'testvectors',
      'testutil',
      'testutils',
      'stubs',
      'spec',
      'specs',
      '__snapshots__',
      'cypress',
      'playwright',
      'unittests',
      'androidtest',
      'benchmarks',
      'bench',
    ],
    names: [
      'conftest.py',
      'jest.setup.js',
      'jest.setup.ts',
      'vitest.setup.ts',
      'setuptests.js',
      'setuptests.ts',
    ],
    endings: ['.snap', '.cassette', '.travis', '.env.ci'],
    words: [
      'test',
      'tests',
      'spec',
      'specs',
      'mock',
      'mocks',
      'fixture',
      'fixtures',
      'e2e',
      'unittest',
      'phpunit',
      'testing',
    ],
  },
  {
    class: 'example',
    folderWords: ['example', 'examples', 'sample', 'samples', 'demo', 'demos'],
    folders: [
      'playground',
      'playgrounds',
      'tutorial',
      'tutorials',
      'quickstart',
      'quickstarts',
      'cookbook',
      'boilerplate',
      'starter',
      'starters',
    ],
    endings: ['.dist', '.tmpl', '.tpl'],
    words: ['example', 'examples', 'demo'],
    dotParts: ['sample', 'samples', 'template', 'tmpl', 'tpl', 'default', 'defaults', 'schema', 'skel'],
    starts: [
      'sample.env',
      'template.env',
      'default.env',
      'defaults.env',
      'env-sample',
      'env_sample',
      'env-template',
    ],
  },
  {
    class: 'documentation',
    folderWords: ['doc', 'docs', 'documentation'],
    folders: ['wiki', 'man', 'guide', 'guides', 'runbook', 'runbooks', 'adr', 'rfcs'],
    endings: ['.md', '.mdx', '.markdown', '.mkd', '.rst', '.adoc', '.asciidoc', '.textile', '.rdoc'],
    starts: [
      'readme',
      'changelog',
      'changes',
      'contributing',
      'license',
      'licence',
      'copying',
      'notice',
      'authors',
      'faq',
    ],
  },
  {
    class: 'lock-file',
    names: [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'pnpm-lock.yaml',
      'bun.lockb',
      'go.sum',
      'go.work.sum',
      '.terraform.lock.hcl',
      'packages.lock.json',
      'project.assets.json',
      'package.resolved',
      'cartfile.resolved',
      'cabal.project.freeze',
      'verification-metadata.xml',
    ],
    endings: ['.lock', '.lockfile', '.lock.json', '.lock.yaml', '.lock.yml', '-lock.yaml', '-lock.json'],
  },
  {
    class: 'generated',
    folders: [
      'dist',
      'build',
      'out',
      '.next',
      '.nuxt',
      '.output',
      '.svelte-kit',
      '.turbo',
      '.parcel-cache',
      'coverage',
      'generated',
      '__generated__',
      '_generated',
      'autogen',
      'storybook-static',
      '__pycache__',
    ],
    endings: [
      '.min.js',
      '.min.mjs',
      '.min.css',
      '.bundle.js',
      '.chunk.js',
      '.map',
      '.pb.go',
      '_pb2.py',
      '_pb2_grpc.py',
      '.pb.cc',
      '.pb.h',
      '.g.dart',
      '.freezed.dart',
      '.designer.cs',
      '.vdproj',
      '.pbxproj',
      '.xcscheme',
      'xcschememanagement.plist',
      '.g.cs',
      '_generated.go',
      '_gen.go',
    ],
    dotParts: ['generated'],
  },
  {
    class: 'vendored',
    folders: [
      'node_modules',
      'vendor',
      'vendors',
      'vendored',
      'vendor-local',
      '_vendor',
      'wp-includes',
      'third_party',
      'third-party',
      'thirdparty',
      '3rdparty',
      '3rd-party',
      'bower_components',
      'jspm_packages',
      'site-packages',
      'dist-packages',
      '.yarn',
      'pods',
      'carthage',
      '.bundle',
    ],
  },
  {
    class: 'production-like',
    folders: [
      'prod',
      'production',
      'staging',
      'stage',
      'live',
      'deploy',
      'deployment',
      'deployments',
      'preprod',
      'uat',
    ],
    words: ['prod', 'production', 'staging', 'preprod', 'prd', 'deploy'],
  },
  {
    class: 'local',
    folders: [
      'local',
      'dev',
      'development',
      '.devcontainer',
      'devcontainer',
      'sandbox',
      'localhost',
      'devenv',
    ],
    words: ['local', 'dev', 'development', 'localhost', 'sandbox', 'devel'],
  },
  {
    class: 'translation',
    folders: [
      'strings',
      'i18n',
      'l10n',
      'intl',
      'lang',
      'langs',
      'language',
      'languages',
      'locale',
      'locales',
      'localization',
      'localisation',
      'translation',
      'translations',
    ],
    folderWords: ['lproj'],
    endings: ['.po', '.pot', '.xlf', '.xliff', '.arb', '.ftl', '.strings', '.resx', '.mo'],
    words: ['locale', 'translation', 'translations', 'i18n'],
    starts: ['messages', 'strings'],
  },
  ...placeClasses,
]
