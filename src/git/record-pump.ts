import { Socket } from 'node:net'
import type { ObjectRecord, RecordBuffer } from './record-buffer.ts'
import type { GitProcess } from './run.ts'

/**
 * Feeds what `git cat-file --batch` writes to `visit`, record by record; a promise that it returns is waited for.
 * Settles when the output has ended. Rejects with what `visit` throws, or when Git cannot be started.
 */
export function pumpRecords(
  git: GitProcess,
  buffer: RecordBuffer,
  visit: (record: ObjectRecord) => void | Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let busy = false
    const drain = (socket: Socket): boolean => {
      for (let record = buffer.next(); record; record = buffer.next()) {
        const pending = visit(record)
        if (!pending) continue
        busy = true
        buffer.lend(true)
        pending
          .then(() => {
            busy = false
            buffer.lend(false)
            if (drain(socket)) socket.resume()
          })
          .catch(fail(socket))
        return false
      }
      return true
    }
    const fail = (socket: Socket) => (error: unknown) => {
      reject(error)
      socket.destroy()
    }
    const socket = readInto(
      git.stdout,
      () => buffer.target(),
      (count) => {
        buffer.filled(count)
        if (busy) return false
        try {
          return drain(socket)
        } catch (error) {
          fail(socket)(error)
          return false
        }
      },
    )
    socket.once('error', fail(socket))
    socket.once('close', () => resolve())
    git.exit.catch(fail(socket))
  })
}

/**
 * Reads a child's output into memory of our choice. Node has this for sockets (`onread`), but makes those of a child itself,
 * so its handle is taken over; where it cannot be had, the usual chunks are copied.
 * Measured on 1.7 GB: 0.7 s of processor time against 1.0 s, and no copy to join what was cut.
 */
function readInto(stdout: Socket, target: () => Buffer, onBytes: (count: number) => boolean): Socket {
  const owner = stdout as unknown as { _handle: unknown }
  if (owner._handle) {
    const options = { handle: owner._handle, onread: { buffer: target, callback: onBytes } }
    owner._handle = null
    const socket = new Socket(options as ConstructorParameters<typeof Socket>[0])
    socket.resume()
    return socket
  }
  stdout.on('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.length; ) {
      const count = chunk.copy(target(), 0, at)
      at += count
      if (!onBytes(count)) stdout.pause()
    }
  })
  return stdout
}
