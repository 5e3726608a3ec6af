import { runAction } from './run.ts'

// What Node does with an error that nobody catches (exit code 1) would read as "findings".
process.on('uncaughtException', (error) => {
  process.stderr.write(`hushlint: ${error instanceof Error ? error.name : 'an error'} that nobody caught\n`)
  process.exitCode = 2
  process.exit()
})
void runAction()
