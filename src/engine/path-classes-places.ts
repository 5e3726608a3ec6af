import type { PathClassEntry } from './path-class-entry.ts'

const programEndings =
  '.astro .bas .blade.php .c .cc .cgi .cjs .cl .clj .cljc .cljs .coffee .cpp .cr .cs .cshtml .cts .cxx .d .dart .dpr .ejs .el .elm .erb .erl .ex .exs .f90 ' +
  '.fs .fsx .gd .go .gradle .groovy .h .haml .hbs .hcl .heex .hh .hpp .hs .htm .html .hx .ipynb .j2 .java .jl .js .jsp .jsx .kt .kts .liquid .lisp .lua ' +
  '.m .mjs .ml .mm .mts .mustache .nim .nix .njk .nut .pas .php .phtml .pl .pm .pp .ps1 .psm1 .pug .py .pyi .pyx .r .rake .razor .rb .re .res .rkt .rs .scala ' +
  '.scm .slim .sol .svelte .swift .tcl .tf .ts .tsx .twig .v .vala .vb .vbs .vue .vy .xhtml .zig'

/** Where what is real but no secret (addresses, ids, names) is worth more or less than elsewhere. */
export const placeClasses: readonly PathClassEntry[] = [
  {
    // Source of a program, or markup with expressions in it: a word beside a telling name is more often code than a password.
    class: 'program',
    endings: programEndings.split(' '),
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
