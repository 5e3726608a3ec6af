/** Gives what could stand in place of a value, in the style of the file. `ordinal` counts the file's addresses from 0. */
export interface Replacements {
  readonly ipv4: (ordinal: number, line: string, prefix: number | undefined) => string
  readonly ipv6: (ordinal: number, line: string) => string
  /** An address of the documentation range, also where the file uses placeholders: for names that hold it. */
  readonly plain4: (ordinal: number) => string
}

/**
 * A file that writes `<PLACEHOLDER>`, `<place-holder>` or `YOUR_PLACEHOLDER` gets the same; all others an address of the ranges
 * for documentation (RFC 5737, RFC 3849), a different one for each address.
 */
export function replacementsFor(bytes: Buffer): Replacements {
  const style = styleOf(bytes.toString('latin1', 0, PROBE))
  const plain4 = (ordinal: number) => {
    const host = 10 + ordinal
    return host < 255 ? `192.0.2.${host}` : host < 510 ? `198.51.100.${host - 254}` : '203.0.113.10'
  }
  return {
    plain4,
    ipv4: (ordinal, line, prefix) => {
      const isNetwork = prefix !== undefined && prefix < 32
      if (isNetwork) return '192.0.2.0'
      return style === undefined ? plain4(ordinal) : style(nameFor(line), 'ip')
    },
    ipv6: (ordinal, line) =>
      style === undefined ? `2001:db8::${(16 + ordinal).toString(16)}` : style(nameFor(line), 'ipv6'),
  }
}

/** Placeholders stand near the beginning, or the file does not use them much. */
const PROBE = 200_000

type Style = (name: string, kind: string) => string

function styleOf(text: string): Style | undefined {
  if (/<[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+>|<[A-Z]{4,}>/.test(text))
    return (name, kind) => `<${name}_${kind}>`.toUpperCase()
  if (
    /<(?:[a-z][a-z0-9]*-[a-z0-9-]*(?:id|ip|name|host|key|token|url|user|email|project|account|region|domain)|your-[a-z-]+)>/.test(
      text,
    )
  )
    return (name, kind) => `<${name}-${kind}>`
  if (/\bYOUR_[A-Z0-9_]{2,}/.test(text)) return (name, kind) => `YOUR_${name}_${kind}`.toUpperCase()
  return undefined
}

/** What the line calls the machine. */
function nameFor(line: string): string {
  const word = /\b(?:ec2|bastion|vpn|nat|gateway|droplet|runner|proxy|jump|vps)\b/i.exec(
    line.replaceAll('_', ' '),
  )?.[0]
  return word?.toLowerCase() ?? (/\.pem\b|\bubuntu@|\bec2-user@|\baws\b/i.test(line) ? 'ec2' : 'server')
}
