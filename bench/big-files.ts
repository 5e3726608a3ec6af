import { closeSync, openSync, writeSync } from 'node:fs'

/** A minified script of 50 MB in one line, without secrets. The same bytes every time. */
export function writeBigLine(file: string): void {
  const words = [
    'function',
    'return',
    'var',
    'this',
    'null',
    'length',
    'push',
    'if',
    'else',
    't',
    'e',
    'n',
    'exports',
  ]
  write(file, 50e6, (random) => {
    const word = () => words[random(words.length)]
    return `${word()}(${word()}${random(999)},${word()}){${word()}.${word()}=${word()}[${random(9999)}]};`
  })
}

/** A log of a web server of 100 MB. The same bytes every time. */
export function writeBigLog(file: string): void {
  const two = (value: number) => String(value).padStart(2, '0')
  const users = ['alice', 'bob', 'carol']
  write(file, 100e6, (random) => {
    const time = `2026-01-${two(1 + random(28))}T${two(random(24))}:${two(random(60))}:${two(random(60))}Z`
    const id = `${random(2 ** 30).toString(16)}-${random(65536).toString(16)}`
    return `${time} INFO [worker-${random(16)}] request id=${id} path=/api/v1/items/${random(1e6)} status=200 took=${random(900)}ms user=${users[random(3)]}\n`
  })
}

function write(file: string, size: number, piece: (random: (below: number) => number) => string): void {
  let state = 3
  // A linear congruential generator (Numerical Recipes): only its repeatability matters.
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const out = openSync(file, 'w')
  for (let written = 0; written < size; ) {
    let chunk = ''
    while (chunk.length < 1e6) chunk += piece(random)
    writeSync(out, chunk)
    written += chunk.length
  }
  closeSync(out)
}
