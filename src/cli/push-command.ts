import { UserError } from '../errors.ts'
import type { RefUpdate } from '../sources/push.ts'
import { type Io, write } from './io.ts'
import type { Invocation } from './parse.ts'
import { frameworkUpdates, prePushUpdates, preReceiveUpdates } from './push-input.ts'
import { scanCommand } from './scan-command.ts'
import type { Services } from './services.ts'

/** Scans what a push would add to a remote, told by Git or by the pre-commit framework. Exit codes of a scan. */
export async function prePushCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const framework = await frameworkUpdates(io)
  const { updates, remote } = framework ?? {
    updates: prePushUpdates(await readInput(io, 'pre-push')),
    remote: remoteOf(invocation),
  }
  return scanCommand(withoutPositionals(invocation), io, services, {
    source: { kind: 'push', updates, remote },
  })
}

/** Scans what is pushed to this repository, before it is taken in. Exit codes of a scan: all but 0 refuse the push. */
export async function preReceiveCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const updates = preReceiveUpdates(await readInput(io, 'pre-receive'))
  const source = { kind: 'push', updates, remote: undefined } as const
  if (invocation.options.config !== undefined) return scanCommand(invocation, io, services, { source })
  return withPushedConfig(invocation, updates, io, services, (given) =>
    scanCommand(invocation, io, services, { source, ...given }),
  )
}

async function withPushedConfig(
  { options }: Invocation,
  updates: readonly RefUpdate[],
  io: Io,
  services: Services,
  scan: (given: { config: PushedConfig['config']; baselineFile: string | undefined }) => Promise<number>,
): Promise<number> {
  const { pushedConfig } = await import('./pushed-config.ts')
  const pushed = await pushedConfig(updates, options, io, services)
  try {
    for (const name of pushed.changed) {
      await write(io.stderr, `hushlint: this push changes ${name}, which decides what is reported\n`)
    }
    return await scan({ config: pushed.config, baselineFile: pushed.baselineFile })
  } finally {
    pushed.dispose()
  }
}

type PushedConfig = Awaited<ReturnType<typeof import('./pushed-config.ts').pushedConfig>>

/** Git gives a hook the remote's name, or its address when it has none. */
function remoteOf({ positionals: [remote] }: Invocation): string {
  if (remote !== undefined) return remote
  throw new UserError(
    'hushlint pre-push was not told which remote is pushed to',
    'Pass on the arguments of the hook: hushlint pre-push "$@"',
  )
}

function withoutPositionals(invocation: Invocation): Invocation {
  return { ...invocation, positionals: [] }
}

async function readInput(io: Io, hook: string): Promise<string> {
  if (io.isTTY.stdin) {
    throw new UserError(
      `hushlint ${hook} reads what Git writes to a ${hook} hook, and this is a terminal`,
      'To scan by hand what a push would add: hushlint --range origin/main..HEAD',
    )
  }
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
