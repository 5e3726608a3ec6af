import { keyStoreRule } from './key-store.ts'
import { weighContents, weighPlaces, weighSurroundings } from './public-by-design.ts'
import { keyRuleId, readArmouredKey } from './detectors/private-key.ts'
import { createGenericDetector } from './detectors/generic.ts'
import { createUrlDetector } from './detectors/url.ts'
import { type DetectorContext, ruleById } from './detectors/context.ts'
import { decodeAround } from './encodings.ts'
import { judge } from './judge.ts'
import { judgeSubject } from './judge-subject.ts'
import { MARK, type NeedleTable, PLAIN } from './needle-table.ts'
import { type Encoding, ENCODINGS } from './needles.ts'
import { asEncoded } from './encoded-match.ts'
import { joinHalves } from './key-halves.ts'
import { joinPairs } from './pairs.ts'
import { piecesAround } from './pieces-around.ts'
import { createPatternMatcher } from './pattern-matcher.ts'
import { createPrefilter, Hits } from './prefilter.ts'
import { weighRecords } from './records.ts'
import { weighBulk } from './bulk.ts'
import { asText } from './text.ts'
import type { Pack } from '../rules/rule.ts'
import { hasSubjects } from './subject-packs.ts'
import type { CompiledRule, Match } from './types.ts'

export interface EngineOptions {
  readonly rules: readonly CompiledRule[]
  /** Made of exactly these rules by `buildNeedles` and `tabulate`. */
  readonly needles: NeedleTable
  /** Whether a rule runs; needles of the others are ignored. */
  readonly enabled: (ruleId: string, pack: Pack) => boolean
  /** Milliseconds since the epoch, for credentials that expire. */
  readonly now: number
  /** Texts to look for beside the rules. Default: none, and nothing is told of any. */
  readonly marks?: {
    /** Those that the table was made with, in its order. */
    readonly known: readonly string[]
    readonly wanted: ReadonlySet<string>
  }
}

/** The outcome for one content. */
export interface Scanned {
  /** What offsets refer to: the content, or its UTF-8 form when it was UTF-16. */
  readonly bytes: Buffer
  /** Holds NUL bytes, and is no UTF-16. */
  readonly binary: boolean
  /** In order of offset. They hold clear secrets. */
  readonly matches: readonly Match[]
  /** Which of the wanted marks stand in the content; undefined where none was asked for. */
  readonly marks?: ReadonlySet<string>
}

export interface Engine {
  /** Scans one content. Synchronous; keeps no reference to `bytes`. */
  scan(bytes: Buffer): Scanned
}

/** How deep encodings may be nested (base64 in base64). */
const MAX_DEPTH = 2
const NOTHING: readonly Match[] = []
const NO_MARKS: ReadonlySet<string> = new Set()

/** A scan state for each depth of decoding, since the outer scan goes on when the inner one returns. */
interface Layer {
  readonly hits: Hits
  readonly matcher: ReturnType<typeof createPatternMatcher>
}

export function createEngine(options: EngineOptions): Engine {
  const { rules, needles, now, marks } = options
  const { targets, firstTargets } = needles
  const on = rules.map((rule) => options.enabled(rule.id, rule.pack))
  const prefilter = createPrefilter(needles, (needle) => {
    if (needles.encodings[needle] === MARK) return marks?.wanted.has(markOf(needle)) === true
    if (needles.encodings[needle] !== PLAIN) return true
    for (let t = firstTargets[needle] as number; t < (firstTargets[needle + 1] as number); t += 2) {
      if (on[targets[t] as number]) return true
    }
    return false
  })
  // Of the content that is being scanned.
  let found: Set<string> | undefined
  const layers: Layer[] = []
  const context: DetectorContext = {
    rules,
    on,
    nested: (text, depth) => (depth > MAX_DEPTH ? NOTHING : scanLayer(Buffer.from(text), false, depth)),
  }
  const generic = createGenericDetector(context)
  const url = createUrlDetector(context)

  /** A table with other marks than `known` is a mistake of ours: then the kind that asks for one finds nothing. */
  function markOf(needle: number): string {
    return marks?.known[targets[firstTargets[needle] as number] as number] ?? ''
  }

  function scan(bytes: Buffer): Scanned {
    const text = asText(bytes)
    const store = text.binary ? storeMatch(text.bytes) : undefined
    if (store) return { bytes: text.bytes, binary: true, matches: [store] }
    found = undefined
    const placed = weighPlaces(text.bytes, scanLayer(text.bytes, text.binary, 0), now)
    const matches = weighBulk(text.bytes, weighRecords(placed))
    const { bytes: content, binary } = text
    return {
      bytes: content,
      binary,
      matches: matches.length === 0 ? NOTHING : joinHalves(text.bytes, joinPairs(text.bytes, matches)),
      ...(marks && { marks: found ?? NO_MARKS }),
    }
  }

  function scanLayer(bytes: Buffer, binary: boolean, depth: number): readonly Match[] {
    const layer = layers[depth] ?? newLayer(depth)
    const { hits, matcher } = layer
    hits.length = 0
    prefilter.scan(bytes, hits)
    if (hits.length === 0) return NOTHING
    matcher.reset()
    const matches: Match[] = []
    // Offsets up to which the content has been looked at.
    const passed = { assignment: 0, 'url-userinfo': 0, 'private-key': 0, decoded: 0 }
    for (let i = 0; i < hits.length; i += 2) {
      const needle = hits.data[i] as number
      const offset = hits.data[i + 1] as number
      if (needles.encodings[needle] === MARK) {
        if (depth === 0) found = (found ?? new Set()).add(markOf(needle))
        continue
      }
      if (needles.encodings[needle] !== PLAIN) {
        if (depth < MAX_DEPTH && offset >= passed.decoded) {
          passed.decoded = scanDecoded(bytes, offset, needle, depth, matches)
        }
        continue
      }
      const lastTarget = firstTargets[needle + 1] as number
      for (let t = firstTargets[needle] as number; t < lastTarget; t += 2) {
        const index = targets[t] as number
        if (!on[index]) continue
        const rule = rules[index] as CompiledRule
        if (rule.detector === undefined) {
          matcher.match(bytes, index, targets[t + 1] as number, offset, (start, end) => {
            const value = bytes.toString('utf8', start, end)
            // What is encoded or compiled is not for a reader's eyes: identifiers are looked for in texts only.
            if (hasSubjects(rule.pack)) {
              const told = depth === 0 && !binary ? judgeSubject(rule, value, bytes) : undefined
              if (told) matches.push({ rule, start, end, value, related: [], ...told })
              return
            }
            const verdict = judge(rule, value, now)
            if (verdict)
              matches.push(weighSurroundings(bytes, { rule, start, end, value, related: [], ...verdict }))
          })
        } else if (offset < passed[rule.detector]) {
          // Several rules speak of what one detector finds; it looks at a place once.
        } else if (rule.detector === 'assignment') {
          passed.assignment = binary ? offset + 1 : generic(bytes, offset, depth, matches)
        } else if (rule.detector === 'url-userinfo') {
          url(bytes, offset, binary, matches)
          passed['url-userinfo'] = offset + 1
        } else {
          passed['private-key'] = scanKey(bytes, offset, matches)
        }
      }
    }
    return matches.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /** A content that is a key store as a whole. */
  function storeMatch(bytes: Buffer): Match | undefined {
    const id = keyStoreRule(bytes)
    const rule = id === undefined ? undefined : ruleById(context, id)
    if (rule === undefined) return undefined
    return {
      rule,
      start: 0,
      end: bytes.length,
      value: bytes.toString('latin1'),
      level: rule.level,
      proof: 'none',
      evidence: [{ kind: 'structure', weight: 'for', text: 'begins as such a file does' }],
      random: true,
      related: [],
    }
  }

  /** Returns the offset up to which the content has been looked at for keys. */
  function scanKey(bytes: Buffer, offset: number, matches: Match[]): number {
    const key = readArmouredKey(bytes, offset)
    if (key === undefined) return offset + 1
    const rule = ruleById(context, keyRuleId(key.label))
    const verdict = rule && judge(rule, key.text, now)
    if (rule && verdict) {
      const match = { rule, start: key.start, end: key.end, value: key.text, related: [], ...verdict }
      matches.push(weighContents({ ...match, random: true }))
    }
    return key.end
  }

  /** Returns the offset up to which the content has been decoded. */
  function scanDecoded(
    bytes: Buffer,
    offset: number,
    needle: number,
    depth: number,
    matches: Match[],
  ): number {
    let end = offset + 1
    const encoding = ENCODINGS[needles.encodings[needle] as number] as Encoding
    if (encoding === 'pieces') return scanPieces(bytes, offset, depth, matches)
    for (const part of decodeAround(bytes, offset, needles.lengths[needle] as number, encoding)) {
      // Whatever is found: further hits in this stretch are not worth decoding it again.
      end = Math.max(end, part.end)
      const inner = scanLayer(part.bytes, false, depth + 1)
      if (inner.length === 0) continue
      for (const match of inner) matches.push(asEncoded(match, part.start, part.end, encoding))
      break
    }
    return end
  }

  /** The same for a string in pieces: of what it holds as a whole, only that which goes over a joint is new. */
  function scanPieces(bytes: Buffer, offset: number, depth: number, matches: Match[]): number {
    const joined = piecesAround(bytes, offset)
    if (joined === undefined) return offset + 1
    for (const match of scanLayer(joined.bytes, false, depth + 1)) {
      // Two words make a third one where they are no pieces after all.
      if (match.rule.detector === 'assignment' && !match.random) continue
      // A file with a credential on each line is no string.
      if (match.rule.pattern?.startsWith('(?<![^\\n])')) continue
      if (bytes.subarray(joined.start, joined.end).includes(match.value, 0, 'latin1')) continue
      matches.push(asEncoded(match, joined.start, joined.end, 'pieces'))
    }
    return joined.end
  }

  function newLayer(depth: number): Layer {
    const layer = { hits: new Hits(), matcher: createPatternMatcher(rules) }
    layers[depth] = layer
    return layer
  }

  return { scan }
}
