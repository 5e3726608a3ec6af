import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Setup } from '../init/detect.ts'
import type { Io } from '../io.ts'
import type { Check } from './check.ts'

type Environment = Io['env']

/**
 * The environment of a commit that the user makes in this terminal. What `npx` and `npm run` add is taken out: with their PATH a hook would find
 * what it does not find otherwise; and so are the variables of a hook that this may run in.
 */
export function hookEnvironment(env: Environment): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || OF_THIS_RUN.test(name) ? [] : [[name, value] as const],
  )
  const path = pathOf(env).filter((folder) => !/node_modules[\\/](\.bin|.*node-gyp-bin)$/.test(folder))
  return { ...Object.fromEntries(own), [pathName(env)]: path.join(delimiter) }
}

/** What switches hooks off in this environment, and whether hooks find Node. */
export function environmentChecks(env: Environment, setup: Setup): Check[] {
  const initFile = huskyInit(env)
  const init = setup.manager === 'husky' && existsSync(initFile) ? readFileSync(initFile, 'utf8') : ''
  const off = SWITCHES.filter(({ manager, isOff }) => manager === setup.manager && isOff(env)).map(
    ({ name }): Check => ({
      state: 'wrong',
      text: `${name}=${env[name]} switches the hook off`,
      remedy: `Run: unset ${name}`,
    }),
  )
  if (/^\s*(export\s+)?HUSKY=0/m.test(init))
    off.push({
      state: 'wrong',
      text: `${initFile} switches hooks off with HUSKY=0`,
      remedy: 'Take that line out.',
    })
  const switches: Check[] =
    off.length > 0 ? off : [{ state: 'ok', text: 'nothing in the environment switches hooks off' }]
  return [...switches, nodeInHook(env), ...withoutTerminal(init, setup)]
}

/** What npm sets, and Git's variables that concern one repository (`git rev-parse --local-env-vars`) or one commit. */
const OF_THIS_RUN =
  /^(npm_.*|INIT_CWD|GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|IMPLICIT_WORK_TREE|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|INTERNAL_.*|CONFIG|CONFIG_(PARAMETERS|COUNT|KEY_.*|VALUE_.*)|(AUTHOR|COMMITTER)_.*|REFLOG_ACTION))$/

interface Switch {
  readonly manager: Setup['manager']
  readonly name: string
  readonly isOff: (env: Environment) => boolean
}

const SWITCHES: readonly Switch[] = [
  { manager: 'husky', name: 'HUSKY', isOff: ({ HUSKY }) => HUSKY === '0' },
  {
    manager: 'lefthook',
    name: 'LEFTHOOK',
    isOff: ({ LEFTHOOK }) => LEFTHOOK === '0' || LEFTHOOK === 'false',
  },
  {
    manager: 'lefthook',
    name: 'LEFTHOOK_EXCLUDE',
    isOff: ({ LEFTHOOK_EXCLUDE }) => names(LEFTHOOK_EXCLUDE).includes('hushlint'),
  },
  {
    manager: 'pre-commit',
    name: 'SKIP',
    isOff: ({ SKIP }) => names(SKIP).some((id) => id.startsWith('hushlint')),
  },
  {
    manager: 'simple-git-hooks',
    name: 'SKIP_SIMPLE_GIT_HOOKS',
    isOff: ({ SKIP_SIMPLE_GIT_HOOKS }) => SKIP_SIMPLE_GIT_HOOKS === '1',
  },
]

function names(list = ''): string[] {
  return list.split(',').map((name) => name.trim())
}

function nodeInHook(env: Environment): Check {
  const folder = findNode(pathOf(hookEnvironment(env)))
  if (folder !== undefined) return { state: 'ok', text: `hooks find node: ${folder}` }
  return {
    state: 'wrong',
    text: 'hooks do not find node: no folder of the PATH holds it',
    remedy: 'Add the folder of node to the PATH of your shell.',
  }
}

/** Programs with a window start without a shell's profile, and with it goes the PATH of a version manager. */
function withoutTerminal(huskyInitText: string, { manager }: Setup): Check[] {
  if (process.platform === 'win32' || findNode(PLAIN_PATH) !== undefined) return []
  if (manager === 'husky' && huskyInitText.trim() !== '') return []
  const how =
    manager === 'husky'
      ? 'Set the PATH in ~/.config/husky/init.sh, which husky reads first.'
      : 'Start it from a terminal, or install node in one of them.'
  return [
    {
      state: 'note',
      text: `a Git program with a window may not find node: it is not in ${PLAIN_PATH.join(', ')}`,
      remedy: how,
    },
  ]
}

const PLAIN_PATH = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin']

function findNode(folders: readonly string[]): string | undefined {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return folders.find((folder) => folder !== '' && existsSync(join(folder, name)))
}

function pathOf(env: Environment): string[] {
  return (env[pathName(env)] ?? '').split(delimiter)
}

/** Windows writes `Path`. */
function pathName(env: Environment): string {
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
}

function huskyInit({ XDG_CONFIG_HOME, HOME, USERPROFILE }: Environment): string {
  return join(XDG_CONFIG_HOME ?? join(HOME ?? USERPROFILE ?? '', '.config'), 'husky', 'init.sh')
}
