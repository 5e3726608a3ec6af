import { failureText } from './failure.ts'
import { type Io, print, write } from './io.ts'
import { type Invocation, parseCommandLine } from './parse.ts'
import type { Services } from './services.ts'

export type { Io } from './io.ts'

const FAILED = 2
const INTERRUPTED = 130

/**
 * Runs one command line (without the program's name) and gives the exit code: 0 clean or done, 1 findings, 2 not done as
 * asked, 130 interrupted. Never throws. Each command is loaded when it is asked for, and nothing else.
 */
export async function main(
  argv: readonly string[],
  io: Io,
  loadServices: () => Promise<Services> = async () => (await import('./wiring.ts')).services,
): Promise<number> {
  try {
    return await run(parseCommandLine(argv), io, loadServices)
  } catch (error) {
    if (io.signal.aborted) return INTERRUPTED
    await write(io.stderr, failureText(error)).catch(() => {})
    return FAILED
  }
}

async function run(invocation: Invocation, io: Io, loadServices: () => Promise<Services>): Promise<number> {
  const { command, options, positionals } = invocation
  if (options.version) {
    const { version } = await import('../version.ts')
    await print(io, `hushlint ${version}\n`)
    return 0
  }
  if (options.help || command === 'help') {
    const { helpText, helpTopic } = await import('./help.ts')
    await print(io, helpText(command === 'help' ? helpTopic(positionals[0]) : command))
    return 0
  }
  const services = await loadServices()
  switch (command) {
    case 'scan':
      if (options.fix) return (await import('./fix-command.ts')).fixCommand(invocation, io, services)
      return (await import('./scan-command.ts')).scanCommand(invocation, io, services)
    case 'baseline':
      return (await import('./baseline-command.ts')).baselineCommand(invocation, io, services)
    case 'plan':
      return (await import('./plan-command.ts')).planCommand(invocation, io, services)
    case 'pre-push':
      return (await import('./push-command.ts')).prePushCommand(invocation, io, services)
    case 'pre-receive':
      return (await import('./push-command.ts')).preReceiveCommand(invocation, io, services)
    case 'init':
      return (await import('./init/init-command.ts')).initCommand(invocation, io)
    case 'doctor':
      return (await import('./doctor/doctor-command.ts')).doctorCommand(invocation, io, services)
    case 'inventory':
      return (await import('./inventory-command.ts')).inventoryCommand(invocation, io, services)
    case 'rules':
      return (await import('./rules-command.ts')).rulesCommand(invocation, io, services)
  }
}
