import type { Io } from '../io.ts'
import type { Invocation } from '../parse.ts'
import type { Services } from '../services.ts'

export async function doctorCommand(_invocation: Invocation, _io: Io, _services: Services): Promise<number> {
  return 2
}
