import type { Match } from '../engine/types.ts'
import { findCandidates } from './network/trigger.ts'
import { isSkipped } from './network/skipped-paths.ts'
import type { ScannerSettings } from './types.ts'

/**
 * A text rule without a literal that the prefilter could look for. It runs on every content beside the patterns, so its own
 * trigger must cost next to nothing.
 *
 * @param bytes The content as it is scanned (UTF-16 has been turned into UTF-8), no binary.
 * @param paths Where it stands; empty where that is found out later.
 * @returns Byte offsets into `bytes`. A promise only while what reads the candidates is loaded for the first time.
 */
export type Sweep = (bytes: Buffer, paths: readonly string[]) => readonly Match[] | Promise<readonly Match[]>

/** The name that matches of the sweep carry as their kind: they do not hold at paths of drawings, logs and the like. */
export const SWEPT = 'addresses'

/** Whether a path is one at which matches of the sweep hold. */
export function isSwept(path: string): boolean {
  return !isSkipped(path)
}

/** Larger contents are data: no person writes an address into them. */
const LARGEST = 1_000_000

/** The sweep for addresses; undefined when all its rules are off. */
export function createSweep(settings: ScannerSettings): Sweep | undefined {
  const wanted = NETWORK_RULES.filter((rule) => settings.enabled(rule, 'network'))
  if (wanted.length === 0) return undefined
  let loaded: typeof import('./network/addresses.ts') | undefined
  return (bytes, paths) => {
    if (bytes.length > LARGEST) return NOTHING
    const candidates = findCandidates(bytes, settings.privateAddresses === true)
    // Last: most contents have none, and the expressions for paths cost a start more than the search.
    if (candidates.length === 0 || (paths.length > 0 && paths.every(isSkipped))) return NOTHING
    if (loaded !== undefined) return loaded.findAddresses(bytes, candidates, settings, SWEPT)
    return import('./network/addresses.ts').then((module) => {
      loaded = module
      return module.findAddresses(bytes, candidates, settings, SWEPT)
    })
  }
}

const NETWORK_RULES = [
  'network-public-ipv4',
  'network-public-ipv6',
  'network-address-in-name',
  'network-private-address',
  'network-mistyped-private',
]
const NOTHING: readonly Match[] = []
