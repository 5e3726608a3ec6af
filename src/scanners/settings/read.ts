import { readDotenv } from '../../engine/dotenv.ts'
import { type Stage, stageOfPath } from '../../engine/path-stage.ts'
import { interpolate } from '../compose/interpolation.ts'
import { propertiesIn } from '../lines/properties.ts'
import type { Node } from '../tree/node.ts'
import type { Document } from '../types.ts'
import { type SettingsSyntax, settingsSyntaxOf } from './paths.ts'
import { isManifest, settingsInTree } from './tree.ts'
import type { Setting } from './types.ts'

/**
 * The variables that a file sets, in the order of the text; none for files that set none, and for templates that are no documents of their
 * language.
 *
 * @throws ParseProblem or what a parser throws for a broken file: its own scanner has said so
 */
export async function readSettings({ path, text }: Document): Promise<readonly Setting[]> {
  const syntax = settingsSyntaxOf(path)
  return syntax === undefined ? [] : readers[syntax](text, path)
}

type Read = (text: string, path: string) => readonly Setting[] | Promise<readonly Setting[]>

const readers: Readonly<Record<SettingsSyntax, Read>> = {
  env: (text, path) =>
    readDotenv(text)
      .filter(({ commented }) => !commented)
      .flatMap(({ name, value, valueStart, valueEnd }) =>
        literal(name, value, valueStart, valueEnd, stageOfPath(path)),
      ),
  dockerfile: readDockerfileSettings,
  compose: async (text, path) => (await import('../compose/settings.ts')).settingsOfCompose(text, path),
  yaml: async (text, path) => ofTrees(await (await import('../tree/yaml.ts')).treesOfYaml(text), path),
  json: async (text, path) => ofTrees([(await import('../tree/json.ts')).treeOfJson(text)], path),
  toml: async (text, path) => ofTrees([(await import('../tree/toml.ts')).treeOfToml(text)], path),
  hcl: async (text, path) => ofTrees([await (await import('../tree/hcl.ts')).treeOfHcl(text)], path),
  properties: (text, path) =>
    propertiesIn(text).map(({ key, value: { value, start, end } }) => ({
      ...{ name: key, value, start, end },
      stage: stageOfPath(path),
    })),
  systemd: async (text, path) => {
    const { systemdSettings } = await import('../deploy/systemd.ts')
    return systemdSettings(text).flatMap(({ key, value: { value, start, end } }) =>
      literal(key, value, start, end, deployed(stageOfPath(path))),
    )
  },
}

function literal(name: string, value: string, start: number, end: number, stage: Stage): readonly Setting[] {
  const { kind, text, from, to } = interpolate(value)
  if (kind === 'reference') return []
  const exact = end - start === value.length
  return [
    { name, value: text, stage, ...(exact ? { start: start + from, end: start + to } : { start, end }) },
  ]
}

/** The last stage is what is shipped; others are for the build. */
async function readDockerfileSettings(text: string, path: string): Promise<readonly Setting[]> {
  const { readDockerfile } = await import('../dockerfile/model.ts')
  const here = deployed(stageOfPath(path))
  return readDockerfile(text).instructions.flatMap(({ keyword, properties, stage }) =>
    keyword !== 'ENV'
      ? []
      : properties.flatMap(({ name, value, start, end }) =>
          literal(
            name,
            value,
            start,
            end,
            here === 'production' && stage?.isFinal === false ? 'unknown' : here,
          ),
        ),
  )
}

function ofTrees(roots: readonly (Node | undefined)[], path: string): readonly Setting[] {
  const stage = stageOfPath(path)
  return roots.flatMap((root) =>
    root === undefined ? [] : settingsInTree(root, isShipped(root, path) ? deployed(stage) : stage),
  )
}

/** What is made to be deployed is for production where nothing says otherwise; a base of overlays is not. */
function isShipped(root: Node, path: string): boolean {
  return (isManifest(root) && !/(?:^|\/)base\//.test(path)) || SHIPPED.test(path)
}

const SHIPPED =
  /(?:^|\/)(?:fly(?:\.[\w-]+)?\.toml|wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)|vercel\.json|netlify\.toml|render\.ya?ml|railway\.(?:json|toml)|app\.ya?ml|[^/]*task-?def[^/]*\.(?:json|ya?ml)|manifest\.ya?ml)$/i

function deployed(stage: Stage): Stage {
  return stage === 'unknown' ? 'production' : stage
}
