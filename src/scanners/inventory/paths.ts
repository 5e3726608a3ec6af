/** Whether code at a path runs in production: no tests, examples, generated or foreign code. */
export function isOwnCode(path: string): boolean {
  let known = own.get(path)
  if (known === undefined) {
    known = !notOwn.test(path)
    if (own.size >= MOST_KNOWN) own.clear()
    own.set(path, known)
  }
  return known
}

/** Every comparison asks for the same few paths. */
const own = new Map<string, boolean>()
const MOST_KNOWN = 20_000

/** Scripts and tools that people run by hand: what they read is no matter of the deployment. */
export function isTool(path: string): boolean {
  return tools.test(path)
}

/** Where variables are declared: preferred as the place of a read. */
export function isConfigModule(path: string): boolean {
  return /(?:^|\/)(?:[\w-]*env[\w.-]*|config(?:uration)?[\w.-]*|settings[\w.-]*)\.[a-z]+$|(?:^|\/)(?:env|config|settings)\//i.test(
    path,
  )
}

const notOwn =
  /(?:^|\/)(?:node_modules|vendor|third[-_]party|tests?(?:[-_][\w-]+)?|__tests__|__mocks__|mocks?|spec|e2e|fixtures?|testdata|testing|cypress|playwright|examples?|samples?|demos?|templates?|docs?|website|storybook|\.storybook|dist|build|out|coverage|benchmarks?|references?)\/|[._-](?:test|spec|stories|e2e|bench)\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[\w-]+|[\w-]+_test|conftest)\.\w+$|\.min\.js$|\.generated\./i
const tools =
  /(?:^|\/)(?:scripts?|tools?|tooling|contrib|playgrounds?|bin|hack|bench\w*|seeds?|ci|\.github|dev|local|cli|internal-tools?|migrations?)\/|(?:^|\/)(?:[\w-]*(?:setup|seed|migrate)[\w-]*|(?:vite|vitest|jest|playwright|drizzle|next|webpack|rollup|eslint|tailwind|tsup|knip|prisma|trigger|sentry[\w.]*|lingui|orval|codegen)\.config)\.[cm]?[jt]s$/i
