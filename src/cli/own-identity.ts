import { readFileSync } from 'node:fs'
import { homedir, hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { findProject } from '../config/discover.ts'
import type { OwnIdentity } from '../scanners/personal/own-traces.ts'
import type { Io } from './io.ts'

/**
 * Who is about to commit, as this machine knows it; undefined in CI, where it says nothing about a person. Reads at most three
 * small files and starts nothing: it runs in the hook.
 */
export function ownIdentityOf({ env, cwd }: Pick<Io, 'env' | 'cwd'>): OwnIdentity | undefined {
  if (CI.some((name) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false'))
    return undefined
  const home = tryTo(homedir)
  const git = gitUser({ env, cwd }, home)
  const userName = tryTo(() => userInfo().username)
  const hostName = tryTo(hostname)
  return {
    ...(userName && { userName }),
    ...(hostName && { hostName }),
    ...(home && { homeFolder: home }),
    ...(git.name && { fullName: git.name }),
    emails: [...new Set([env.GIT_AUTHOR_EMAIL, env.GIT_COMMITTER_EMAIL, git.email])].filter(
      (email): email is string => email?.includes('@') === true,
    ),
  }
}

/** Variables that services set in a job. */
const CI = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'BUILDKITE']

interface GitUser {
  readonly name?: string
  readonly email?: string
}

/** `user.name` and `user.email`, the repository's before the user's. Included files are not followed. */
function gitUser({ env, cwd }: Pick<Io, 'env' | 'cwd'>, home: string | undefined): GitUser {
  const { gitDir } = findProject(cwd)
  const files = [
    ...(env.GIT_CONFIG_GLOBAL !== undefined
      ? [env.GIT_CONFIG_GLOBAL]
      : home === undefined
        ? []
        : [join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'git', 'config'), join(home, '.gitconfig')]),
    ...(gitDir === undefined ? [] : [join(gitDir, 'config')]),
  ]
  return Object.assign({}, ...files.map((file) => userOf(tryTo(() => readFileSync(file, 'utf8')) ?? '')))
}

/** The section `[user]` of a file of Git's configuration (git-config(1), Syntax). */
function userOf(text: string): GitUser {
  const user: Record<string, string> = {}
  let inside = false
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]*)\]/.exec(line)
    if (section) inside = section[1]?.trim().toLowerCase() === 'user'
    const entry = inside ? /^\s*(name|email)\s*=\s*"?([^"#;]*?)"?\s*(?:[#;].*)?$/i.exec(line) : null
    if (entry?.[1] !== undefined && entry[2]) user[entry[1].toLowerCase()] = entry[2]
  }
  return user
}

/** A user without an entry in the system's list, a file that may not be read: nothing is known then. */
function tryTo<Result>(ask: () => Result): Result | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
