import { join } from 'node:path'
import type { PlainRun } from '../../git/plain.ts'
import { render } from '../../rules/templates.ts'
import type { Check } from './check.ts'
import { MESSAGE, type ThrowAway } from './throw-away.ts'

/** A file in which Git's own names and most linters take no interest. */
const PROBE = 'hushlint-doctor.txt'
/** Rules whose tokens are tried at once: a configuration may have switched one off. */
const TOKENS = {
  'github-classic-token': '{{github-classic:ghp_}}',
  'npm-access-token': '{{npm}}',
  'stripe-secret-key': 'sk_live_51{{base62:97}}',
} as const

/**
 * Commits a made-up token, which the pre-commit hook must stop, and a clean file, which it must let through. The token is in the index alone: the file
 * beside it is clean, so a hook that reads files is found out.
 *
 * @param seed makes the tokens; any text
 * @param now the clock, in milliseconds
 */
export async function proveCommit(trial: ThrowAway, seed: string, now: () => number): Promise<Check[]> {
  trial.write(PROBE, leakText(seed))
  await trial.git('add', PROBE)
  trial.write(PROBE, 'Nothing to see here.\n')
  const leak = await trial.git('commit', '--quiet', '--message', MESSAGE)
  await trial.git('reset', '--quiet', '--hard')
  const clean: PlainRun[] = []
  const times: number[] = []
  // The first may set an environment up; the second is what a commit costs.
  for (const text of ['Clean.\n', 'Still clean.\n']) {
    trial.write(PROBE, text)
    await trial.git('add', PROBE)
    const start = now()
    clean.push(await trial.git('commit', '--quiet', '--message', MESSAGE))
    times.push(now() - start)
  }
  const start = now()
  await trial.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', MESSAGE)
  const bare = now() - start
  const checks = judge('pre-commit', leak, clean.find(({ code }) => code !== 0) ?? (clean[0] as PlainRun))
  if (checks.some(({ state }) => state !== 'ok')) return checks
  const cost = `a commit of one file takes ${times[1]} ms with the hook, ${bare} ms without`
  return [...checks, { state: 'note', text: cost }]
}

/** The same for the pre-push hook: commits are made past the first hook and pushed to a repository beside the trial. */
export async function provePush(trial: ThrowAway, seed: string): Promise<Check[]> {
  const remote = join(trial.folder, '..', 'remote.git')
  await trial.git('init', '--quiet', '--bare', remote)
  await trial.git('remote', 'add', 'origin', remote)
  await trial.git('push', '--quiet', '--no-verify', 'origin', 'HEAD:refs/heads/main')
  const attempt = async (text: string) => {
    trial.write(PROBE, text)
    await trial.git('add', PROBE)
    await trial.git('commit', '--quiet', '--no-verify', '--message', MESSAGE)
    return trial.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main')
  }
  const clean = await attempt('Pushed.\n')
  const leak = await attempt(leakText(seed))
  return judge('pre-push', leak, clean)
}

function leakText(seed: string): string {
  return Object.entries(TOKENS)
    .map(([rule, template]) => `${rule}: ${render(template, seed + rule).text}\n`)
    .join('')
}

/** What the two runs of a hook say about it. */
export function judge(hook: 'pre-commit' | 'pre-push', leak: PlainRun, clean: PlainRun): Check[] {
  const what = hook === 'pre-commit' ? 'commit' : 'push'
  if (leak.code === undefined || clean.code === undefined)
    return [
      {
        state: 'unknown',
        text: `the ${hook} hook did not end within a minute`,
        remedy: 'Run it by hand, and see what it waits for.',
      },
    ]
  if (leak.code === 0) {
    return [
      {
        state: 'wrong',
        text: `the ${hook} hook let a made-up token through${said(leak)}`,
        remedy:
          'See whether it calls hushlint, and what the configuration leaves out; hushlint init shows the line.',
      },
    ]
  }
  const named = Object.keys(TOKENS).some((rule) => leak.output.includes(rule))
  if (!named) {
    return [
      {
        state: clean.code === 0 ? 'unknown' : 'wrong',
        text: `the ${hook} hook stopped a made-up token, but not for hushlint's reasons${said(leak)}`,
        remedy: 'Mend what it says, and run hushlint doctor again.',
      },
    ]
  }
  const stopped: Check = {
    state: 'ok',
    text:
      hook === 'pre-commit'
        ? 'the hook stopped a made-up token that was in the index alone'
        : 'the pre-push hook stopped a made-up token',
  }
  if (clean.code === 0)
    return [stopped, { state: 'ok', text: `the ${hook} hook let a clean ${what} through` }]
  return [
    stopped,
    {
      state: 'unknown',
      text: `the ${hook} hook also stopped a clean ${what}, in a copy with the files of the top folder only${said(clean)}`,
      remedy: 'See what the hook does besides; hushlint itself had no objection.',
    },
  ]
}

/** The line of a hook's output that says most: of an error, else the last. */
function said({ output }: PlainRun): string {
  const lines = output
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^error: failed to push/.test(line))
  const line = lines.find((text) => /not found|no such file|cannot|hushlint: /i.test(text)) ?? lines.at(-1)
  return line === undefined ? '' : `: ${line.slice(0, 200)}`
}
