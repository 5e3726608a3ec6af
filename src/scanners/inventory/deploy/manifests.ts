import { entriesOf, get, itemsOf, type Node, nodesAt, pairsIn, textOf } from '../../tree/node.ts'
import { isVariableName } from '../names.ts'
import type { Store, Usage } from '../types.ts'
import { interpolated, type SourceText, usageAt, type UsageDetails } from './usage.ts'

/** Compose: keys of `environment`, what `${…}` takes in, names of `secrets`. */
function readCompose(source: SourceText, root: Node): Usage[] {
  const found: Usage[] = []
  const base: UsageDetails = { role: 'deploy', reader: 'compose' }
  for (const { node } of nodesAt(root, 'services/*/environment')) {
    for (const { key, keyStart, value } of entriesOf(node)) {
      const own = value?.type !== 'scalar' || isOwnValue(key, value.value)
      found.push(
        usageAt(source, key, keyStart, { ...base, ...(!own && { store: 'compose-literal' as const }) }),
      )
    }
    for (const item of node.type === 'list' ? node.items : []) addItem(item)
  }
  for (const { value } of pairsIn(root)) found.push(...interpolated(source, value.start, value.end, base))
  return found

  function addItem(item: Node): void {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(textOf(item) ?? '') ?? []
    if (name === undefined) return
    const own = value === undefined || isOwnValue(name, value)
    const at = source.text.startsWith(name, item.start) ? item.start : item.start + 1
    found.push(usageAt(source, name, at, { ...base, ...(!own && { store: 'compose-literal' as const }) }))
  }
}

/** Whether a container's variable is handed on by its own name: not a value that stands here, or that of another variable. */
function isOwnValue(name: string, value: string): boolean {
  return value === '' || new RegExp(`\\$\\{?${name}\\b`).test(value)
}

/** GitHub workflows and actions: `secrets.X`, `vars.X`, `env.X` in expressions, and the keys of `env`. */
function readWorkflow(source: SourceText, root: Node): Usage[] {
  const found: Usage[] = []
  const base: UsageDetails = { role: 'deploy', reader: 'workflow' }
  for (const { value } of pairsIn(root)) {
    const text = source.text.slice(value.start, value.end)
    for (const match of text.matchAll(/\b(secrets|vars|env)(?:\.|\[['"])([A-Za-z_]\w*)/g)) {
      const [whole, kind, name = ''] = match
      const store = STORES[kind ?? '']
      found.push(
        usageAt(source, name, value.start + match.index + whole.length - name.length, {
          ...base,
          ...(store && { store }),
        }),
      )
    }
    found.push(
      ...interpolated(source, value.start, value.end, base).filter(({ name }) => isVariableName(name)),
    )
  }
  for (const { node } of nodesAt(root, '**/env')) {
    for (const { key, keyStart } of entriesOf(node)) found.push(usageAt(source, key, keyStart, base))
  }
  for (const { node } of nodesAt(root, '**/secrets')) {
    for (const { key, keyStart } of entriesOf(node))
      found.push(usageAt(source, key, keyStart, { ...base, store: 'github-secret' }))
  }
  return found
}

const STORES: Readonly<Record<string, Store>> = { secrets: 'github-secret', vars: 'github-variable' }

/** Kubernetes and what is made like it: names of containers' variables, keys of Secrets and ConfigMaps. */
function readKubernetes(source: SourceText, root: Node): Usage[] {
  const found: Usage[] = []
  const base: UsageDetails = { role: 'deploy', reader: 'kubernetes' }
  for (const { node } of nodesAt(root, '**/env')) {
    for (const item of itemsOf(node)) {
      const name = get(item, 'name')
      const store: Store | undefined =
        get(item, 'valueFrom', 'secretKeyRef') !== undefined
          ? 'kubernetes-secret'
          : get(item, 'valueFrom', 'configMapKeyRef') !== undefined
            ? 'kubernetes-configmap'
            : undefined
      add(name, store)
      add(get(item, 'valueFrom', 'secretKeyRef', 'key'), 'kubernetes-secret')
      add(get(item, 'valueFrom', 'configMapKeyRef', 'key'), 'kubernetes-configmap')
      for (const { key, keyStart } of get(item, 'name') === undefined ? entriesOf(item) : [])
        if (isVariableName(key)) found.push(usageAt(source, key, keyStart, base))
    }
  }
  const kind = textOf(get(root, 'kind'))
  const store: Store | undefined =
    kind === 'ConfigMap'
      ? 'kubernetes-configmap'
      : kind !== undefined && /Secret/.test(kind)
        ? 'kubernetes-secret'
        : undefined
  if (store !== undefined) {
    for (const field of ['data', 'stringData', '**/secretKey', 'spec/encryptedData'])
      for (const { node } of nodesAt(root, field)) {
        for (const { key, keyStart } of entriesOf(node))
          found.push(usageAt(source, key, keyStart, { ...base, store }))
        if (field === '**/secretKey') add(node, store)
      }
  }
  return found

  function add(node: Node | undefined, store: Store | undefined): void {
    const name = textOf(node)
    if (node !== undefined && name !== undefined && /^[A-Za-z_]\w*$/.test(name))
      found.push(usageAt(source, name, node.start, { ...base, ...(store && { store }) }))
  }
}

/** `fly.toml`: keys of `[env]`. */
function readFly(source: SourceText, root: Node): Usage[] {
  return entriesOf(get(root, 'env')).map(({ key, keyStart }) =>
    usageAt(source, key, keyStart, { role: 'deploy', reader: 'fly', store: 'fly-env' }),
  )
}

/** `wrangler.toml` and `wrangler.json`: keys of `vars`, also of environments. */
function readWrangler(source: SourceText, root: Node): Usage[] {
  const nodes = [...nodesAt(root, 'vars'), ...nodesAt(root, 'env/*/vars')]
  return nodes.flatMap(({ node }) =>
    entriesOf(node).map(({ key, keyStart }) =>
      usageAt(source, key, keyStart, { role: 'deploy', reader: 'wrangler', store: 'wrangler-vars' }),
    ),
  )
}

/** `turbo.json`: names that tasks are declared to read. */
function readTurbo(source: SourceText, root: Node): Usage[] {
  const fields = ['globalEnv', 'globalPassThroughEnv', '**/env', '**/passThroughEnv']
  return fields.flatMap((field) =>
    nodesAt(root, field).flatMap(({ node }) =>
      itemsOf(node).flatMap((item) => {
        const name = textOf(item) ?? ''
        if (!/^[A-Z][A-Z0-9_]*\*?$/.test(name)) return []
        return [usageAt(source, name, item.start, { role: 'deploy', reader: 'turbo' })]
      }),
    ),
  )
}

/** Any other tree (values of Helm, task definitions, app specs): keys and values in the form of a variable, and what `${…}` takes in. */
function readAnyTree(source: SourceText, root: Node, reader: string): Usage[] {
  const found: Usage[] = []
  const base: UsageDetails = { role: 'deploy', reader }
  const visit = (node: Node | undefined): void => {
    if (node?.type === 'list') node.items.forEach(visit)
    else if (node?.type === 'scalar') {
      if (isVariableName(node.value) && source.text.startsWith(node.value, node.start))
        found.push(usageAt(source, node.value, node.start, base))
      else
        found.push(
          ...interpolated(source, node.start, node.end, base).filter(({ name }) => isVariableName(name)),
        )
    } else {
      for (const { key, keyStart, value } of entriesOf(node)) {
        if (isVariableName(key)) found.push(usageAt(source, key, keyStart, base))
        visit(value)
      }
    }
  }
  visit(root)
  return found
}

/** The readers of trees by what they read. */
export const walks = {
  compose: readCompose,
  workflow: readWorkflow,
  kubernetes: readKubernetes,
  fly: readFly,
  wrangler: readWrangler,
  turbo: readTurbo,
  anyTree: readAnyTree,
} as const
