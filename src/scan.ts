import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findProject } from './config/discover.ts'
import { createEngine } from './engine/engine.ts'
import { UserError } from './errors.ts'
import { type AllowList, createAllowList } from './findings/allow.ts'
import type { Baseline } from './findings/baseline.ts'
import type { Match } from './engine/types.ts'
import { createDetector } from './findings/detect.ts'
import { finalise } from './findings/finalise.ts'
import { applyFilters } from './findings/filters.ts'
import { severity } from './findings/level.ts'
import type { Finding } from './findings/types.ts'
import { marks, needles, optIn, rules } from './catalogue.ts'
import { openSource } from './open-source.ts'
import type { Report, RuleInfo } from './reporters/types.ts'
import { archiveProblems } from './archive-problems.ts'
import { createContentScanner, engineForValues, mayHoldMore } from './scan-content.ts'
import { checkState, prepareChecks } from './scan-state.ts'
import { createKindFinder, isOfKind, marksOf, runningKinds } from './scanners/kinds.ts'
import { createSweep, isSwept, SWEPT } from './scanners/sweep.ts'
import type { Pack } from './rules/rule.ts'
import type { ScannerSettings } from './scanners/types.ts'
import type { ScanRequest } from './scan-request.ts'
import { Found } from './sources/found.ts'
import type { Blob, BlobDetections, Coverage, Placed, Source } from './sources/types.ts'
import { version } from './version.ts'

/**
 * The pipeline: source → content → detections → places → findings → filters → report.
 *
 * @throws UserError when what was asked for cannot be done at all. What can be done in part is said in the coverage,
 * which is then incomplete.
 */
export async function scan(request: ScanRequest): Promise<Report> {
  const excluded = await excludedPaths(request)
  const source = await openSource(request, excluded)
  const warnings: string[] = []
  const { config } = request

  const enabled = enabledRules(request)
  const allow = config.allow.length === 0 ? undefined : await loadAllowList(request)
  const configured = await configuredScanner(request, enabled, warnings)
  const archives = archiveProblems()
  const baseline = request.baselineFile === undefined ? undefined : await loadBaseline(request.baselineFile)
  const hasSecrets = request.rules === undefined && packEnabled(request, 'secrets')
  const valueEngine = hasSecrets ? () => engine : engineForValues(request.now.getTime())
  // Of what the inventory finds no line is shown, but the name.
  const hidden = (bytes: Buffer, matches: readonly Match[]) =>
    matches.every(({ rule }) => rule.pack === 'inventory') ? [] : valueEngine().scan(bytes).matches
  const told = {
    ...{ allowValue: allow?.allowValue, onSecret: request.onSecret, lineHashes: request.wantsLineHashes },
    groups: new Map<string, number>(),
  }
  // Where the rules for secrets ran on a content, all that must not be shown is among its matches; the checks of a state bring their own alone.
  const detect = createDetector({ ...told, ...(!hasSecrets && { hidden }) })
  const detectInState = createDetector({ ...told, hidden })
  const settings: ScannerSettings = {
    enabled,
    packEnabled: (pack) => packEnabled(request, pack),
    privateAddresses: config.network.private,
    forbidden: await forbiddenIn(config),
    inventory: await matcher(config.inventory),
    managed:
      config.managedBy.length === 0
        ? undefined
        : (await import('./config/managed.ts')).managedVariables(config.managedBy),
  }
  const running = runningKinds(settings, source.name === 'history')
  const kindsOf = createKindFinder(running)
  const engine = createEngine({
    ...{ rules, needles, enabled, now: request.now.getTime() },
    marks: { known: marks, wanted: new Set(marksOf(running)) },
  })
  const tools = {
    ...{ engine, valueEngine, detect, configured, settings, kindsOf },
    onProblem: (name: string, problem: string) => archives.add(name, problem),
    known: await knownSearch(request, enabled, settings),
    ownTraces: await ownTraceFinder(request, enabled),
    sweep: createSweep(settings),
  }
  const scanContent = createContentScanner(tools)

  const found = new Found()
  const visit = (blob: Blob) => {
    const paths = blob.paths.map(({ text }) => text)
    const detections = scanContent(blob.bytes, paths[0] ?? blob.id ?? '', paths)
    if (detections instanceof Promise) return detections.then((late) => found.add(blob, late))
    found.add(blob, detections)
  }
  await source.read(visit, request.onProgress, () => prepareChecks(source, settings))
  await source.readAgain?.(
    (path) => kindsOf(path).length > 0,
    (blob) => (found.has(blob.id) || mayHoldMore(blob, tools) ? visit(blob) : undefined),
  )
  request.signal?.throwIfAborted()
  source.coverage.remarks.push(...archives.remarks())

  const contents = found.all()
  const placed: Placed[] = contents.length === 0 ? [] : [...(await source.locate(contents))]
  await describeEnvFiles(source, request, placed, contents)
  placed.push(
    ...(await checkState(source, { now: request.now, valueEngine, detect: detectInState, settings })),
  )
  const findings = finalise(placed, {
    source: source.name,
    rules: config.rules,
    isOfKind: holdsAt(configured),
  })
  const filtered = applyFilters(findings, {
    excluded,
    allow,
    baseline: baseline && { entries: baseline, ...baselineOptions(request) },
  })
  warnings.push(...(filtered.baseline?.warnings ?? []))
  return {
    version,
    source: source.name,
    findings: filtered.kept,
    suppressed: filtered.dropped,
    coverage: source.coverage,
    failOn: request.failOn,
    exitCode: exitCode(filtered.kept, source.coverage, request),
    warnings,
    head: await headOf(request),
    ...(request.wantsCommitTimes && (await commitTimesOf(request, filtered.kept))),
    rules: findings.length === 0 ? new Map() : await ruleInfos(request),
  }
}

/** Whether what was found by a kind of file, a sweep or an own word holds at a path. */
function holdsAt(configured: Awaited<ReturnType<typeof configuredScanner>>) {
  return (kind: string, path: string) =>
    configured?.holdsAt(kind, path) ?? (kind === SWEPT ? isSwept(path) : isOfKind(kind, path))
}

function packEnabled({ config, packs = config.packs, rules: only }: ScanRequest, pack: Pack): boolean {
  return only !== undefined || packs === undefined || packs.includes(pack)
}

/** What looks for the values that the project uses today; undefined where none is known. */
async function knownSearch(request: ScanRequest, enabled: Enabled, { inventory }: ScannerSettings) {
  const { config, cwd, environment = {}, source } = request
  if (config.known === false || !enabled('known-value', 'secrets')) return undefined
  const onDisk = source.kind === 'worktree' || source.kind === 'stdin'
  const known = await import('./known.ts')
  return known.loadKnown(findProject(cwd).root, config.known, environment, onDisk, inventory)
}

/** Outside Git, and before the first commit, there is none. */
async function headOf({ cwd, wantsHead = false, source }: ScanRequest): Promise<string | undefined> {
  if (!wantsHead || source.kind === 'stdin' || source.kind === 'image') return undefined
  const { resolveCommit } = await import('./git/refs.ts')
  return resolveCommit(cwd, 'HEAD').catch(() => undefined)
}

async function commitTimesOf({ cwd }: ScanRequest, findings: readonly Finding[]) {
  const { timesOfCommits } = await import('./sources/commit-times.ts')
  return { commitTimes: await timesOfCommits(cwd, findings) }
}

/** In the history, an environment file is one finding over all its versions. */
async function describeEnvFiles(
  source: Source,
  { cwd }: ScanRequest,
  placed: Placed[],
  found: readonly BlobDetections[],
): Promise<void> {
  if (source.name !== 'history' || !placed.some(({ detection }) => detection.pack === 'files')) return
  const [{ joinEnvVersions }, { ignoredHere }] = await Promise.all([
    import('./env-history.ts'),
    import('./git/ignored.ts'),
  ])
  const paths = placed.filter(({ detection }) => detection.facts).map(({ path }) => path.text)
  placed.splice(0, placed.length, ...joinEnvVersions(placed, found, await ignoredHere(cwd, paths)))
}

function exitCode(findings: readonly Finding[], coverage: Coverage, { failOn }: ScanRequest): 0 | 1 | 2 {
  if (coverage.incomplete) return 2
  if (failOn === 'never') return 0
  return findings.some(({ level }) => severity(level) >= severity(failOn)) ? 1 : 0
}

async function excludedPaths({ config, exclude }: ScanRequest): Promise<(path: string) => boolean> {
  return (await matcher([...config.exclude, ...exclude])) ?? (() => false)
}

/** None mostly: then nothing is loaded. */
async function forbiddenIn({ forbiddenValues: entries }: ScanRequest['config']) {
  return entries.length === 0
    ? []
    : (await import('./scanners/settings/forbidden.ts')).forbiddenValues(entries)
}

/** Undefined for no globs: then nothing is loaded. */
async function matcher(globs: readonly string[]): Promise<((path: string) => boolean) | undefined> {
  if (globs.length === 0) return undefined
  return (await import('./config/glob.ts')).globMatcher(globs)
}

type Enabled = (id: string, pack: Pack) => boolean

/** `--rule` and `--pack` choose, the configuration switches off, and on what is off by itself. */
function enabledRules(request: ScanRequest): Enabled {
  const { config } = request
  const packs = request.packs ?? config.packs
  return (id, pack) => {
    if (request.rules) return request.rules.includes(id)
    const set = Object.hasOwn(config.rules, id) ? config.rules[id] : undefined
    if (set === 'off' || (set === undefined && optIn.has(id))) return false
    return packs === undefined || packs.includes(pack)
  }
}

async function ownTraceFinder({ ownIdentity }: ScanRequest, enabled: Enabled) {
  if (ownIdentity === undefined || !enabled('personal-own-trace', 'personal')) return undefined
  const { createOwnTraces } = await import('./scanners/personal/own-traces.ts')
  return createOwnTraces(ownIdentity)
}

async function configuredScanner({ config }: ScanRequest, enabled: Enabled, warnings: string[]) {
  const patterns = config.patterns.filter((pattern) => enabled(pattern.id, 'secrets'))
  const deny = enabled('deny-word', 'personal') ? config.deny : []
  if (patterns.length === 0 && deny.length === 0) return undefined
  const { compileConfiguration } = await import('./scan-configured.ts')
  const compiled = await compileConfiguration(patterns, deny)
  warnings.push(...compiled.warnings)
  return compiled
}

async function loadAllowList({ config }: ScanRequest): Promise<AllowList> {
  return createAllowList(config.allow, configName(config.file), async (expression) => {
    const { loadRe2, MAX_TEXT } = await import('./engine/re2.ts')
    const compiled = (await loadRe2()).compile(expression)
    return (value) => compiled.test(value.slice(0, MAX_TEXT))
  })
}

function configName(file: string | undefined): string {
  return file === undefined ? 'the configuration' : basename(file)
}

async function loadBaseline(file: string): Promise<Baseline> {
  const { readBaseline } = await import('./findings/baseline-file.ts')
  return readBaseline(readText(file), basename(file))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'EISDIR' ? 'it is a folder' : code
    throw new UserError(
      `the baseline ${basename(file)} cannot be read: ${reason}`,
      'It must be a file that you may read.',
      { cause: error },
    )
  }
}

function baselineOptions({ source, now, cwd }: ScanRequest) {
  const { root } = findProject(cwd)
  const whole = source.kind === 'worktree' && source.paths.length === 0
  return {
    today: now.toISOString().slice(0, 10),
    pathExists: (path: string) => existsSync(join(root, path)),
    scope: source.kind === 'history' ? ('history' as const) : whole ? ('tree' as const) : ('part' as const),
  }
}

async function ruleInfos({ config }: ScanRequest): Promise<ReadonlyMap<string, RuleInfo>> {
  const { builtInRules } = await import('./rule-infos.ts')
  const infos = new Map(builtInRules().map((info) => [info.id, info]))
  for (const { id, title, level, why, fix } of config.patterns) {
    infos.set(id, { id, title, service: 'Configuration', pack: 'secrets', level, why, fix, source: '' })
  }
  return infos
}
