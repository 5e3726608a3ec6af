import { describe, expect, it } from 'vitest'
import { type Files, readsIn } from './support.ts'

const cases: readonly (readonly [label: string, files: Files, reads: Record<string, string>])[] = [
  [
    'direct reads, elements, `in`, destructuring and defaults; writes and deletes are none',
    {
      'a.ts': `
        const a = process.env.PLAIN_READ
        const b = process.env['ELEMENT_READ'] ?? 'x'
        const { TAKEN_APART, WITH_DEFAULT = 'y', RENAMED_ONE: other } = process.env
        if ('ASKED_FOR' in process.env) process.env.WRITTEN_ONE = '1'
        delete process.env.DELETED_ONE
        if (!process.env.GUARDED_ONE) throw new Error('missing')
      `,
    },
    {
      ...{
        ASKED_FOR: '',
        ELEMENT_READ: 'default',
        GUARDED_ONE: 'required',
        PLAIN_READ: '',
        RENAMED_ONE: '',
        TAKEN_APART: '',
      },
      WITH_DEFAULT: 'default',
    },
  ],
  [
    'aliases, imports of process, parameters that are given the environment, copies',
    {
      'a.ts': `
        import { env } from 'node:process'
        import process from 'process'
        const copy = { ...process.env, OWN_KEY: 'x' }
        export const one = env.BY_IMPORT, two = copy.BY_COPY
        function load(source = process.env) { return source.BY_PARAMETER_DEFAULT }
        function given(source) { return source.BY_ARGUMENT }
        given(process.env)
        const vite = import.meta.env.BY_META, bun = Bun.env.BY_BUN, deno = Deno.env.get('BY_DENO')
      `,
    },
    {
      ...{
        BY_ARGUMENT: '',
        BY_BUN: '',
        BY_COPY: '',
        BY_DENO: '',
        BY_IMPORT: '',
        BY_META: '',
        BY_PARAMETER_DEFAULT: '',
      },
    },
  ],
  [
    'an environment exported by one file, passed on by a second, read in a third by a path alias',
    {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } /* comment */ }',
      'lib/environment.ts': 'const environment = { ...process.env }\nexport default environment',
      'lib/index.ts': "export { default as environment } from './environment'",
      'app.ts': "import { environment } from '@lib/index'\nexport const key = environment.OVER_THREE_FILES",
    },
    { OVER_THREE_FILES: '' },
  ],
  [
    'readers of readers, object parameters, constant maps, lists and templates',
    {
      'packages/env/package.json': '{ "name": "@acme/env", "main": "src/index.ts" }',
      'packages/env/src/index.ts': `
        export const env = (name: string, fallback?: string) => process.env[name] ?? fallback
        export function requireEnv(name) { const value = env(name); if (!value) throw new Error(name); return value }
        export const fromOptions = ({ variableName }) => () => process.env[variableName]
        export const prefixed = (prefix) => process.env[\`\${prefix}_URL\`]
      `,
      'app.ts': `
        import { env, requireEnv, fromOptions, prefixed } from '@acme/env'
        const KEYS = { first: 'MAPPED_ONE', second: 'MAPPED_TWO' } as const
        env('CALLED_ONE'); env('WITH_FALLBACK', 'x'); requireEnv('SECOND_LEVEL')
        fromOptions({ variableName: 'IN_OBJECT' })
        env(KEYS[pick])
        for (const name of ['LISTED_ONE', 'LISTED_TWO']) requireEnv(name)
        ;['MAPPED_OVER'].map(requireEnv)
        prefixed('STORE_A')
        process.env[\`OBJECT_\${anything}_KEY\`]
      `,
    },
    {
      ...{
        CALLED_ONE: 'default',
        IN_OBJECT: '',
        LISTED_ONE: 'required',
        LISTED_TWO: 'required',
        MAPPED_ONE: 'default',
      },
      ...{
        MAPPED_OVER: 'required',
        MAPPED_TWO: 'default',
        'OBJECT_*_KEY': '',
        SECOND_LEVEL: 'required',
        STORE_A_URL: '',
      },
      WITH_FALLBACK: 'default',
    },
  ],
  [
    'zod with its wrappers',
    {
      'env.ts': `
        import { z } from 'zod'
        const base = z.object({ LONG_KEY: z.string().min(32), OPTIONAL_KEY: z.string().optional() })
        const more = base.extend({ DEFAULT_KEY: z.coerce.number().default(3), KIND_KEY: z.enum(['a', 'b']) })
        export const env = more.and(z.object({ NULLISH_KEY: z.string().nullish() })).parse(clean(process.env))
      `,
    },
    {
      ...{ DEFAULT_KEY: 'default', KIND_KEY: 'required', LONG_KEY: 'required 32', NULLISH_KEY: 'optional' },
      OPTIONAL_KEY: 'optional',
    },
  ],
  [
    't3-env, envalid, valibot, arktype, arkenv, convict, Joi with Nest, class-validator',
    {
      't3.ts': `import { createEnv } from '@t3-oss/env-nextjs'; import { z } from 'zod'
        createEnv({ server: { T3_KEY: z.string().min(1) }, client: { NEXT_PUBLIC_T: z.string().optional() }, runtimeEnv: process.env })`,
      'envalid.ts': `import { cleanEnv, str } from 'envalid'; cleanEnv(process.env, { ENVALID_KEY: str(), ENVALID_DEFAULT: str({ default: 'x' }) })`,
      'valibot.ts': `import * as v from 'valibot'; v.parse(v.object({ VALI_KEY: v.pipe(v.string(), v.minLength(16)), VALI_OPT: v.optional(v.string()) }), process.env)`,
      'arktype.ts': `import { type } from 'arktype'; const Env = type({ ARK_KEY: 'string >= 32', 'ARK_OPT?': 'string', ARK_MODE: "'dev' | 'prod' = 'dev'", ARK_PORT: 'string.integer.parse', ARK_LONG: '16 < string', ARK_HOST: type('string').default('x') }); export const env = Env.assert(process.env)`,
      'arkenv.ts': `import arkenv from 'arkenv'; export const env = arkenv({ ARKENV_URL: 'string.url', ARKENV_PORT: 'number.port = 80' })`,
      'convict.ts': `import convict from 'convict'; convict({ db: { url: { format: String, default: null, env: 'CONVICT_URL' } } })`,
      'nest.ts': `import * as Joi from 'joi'; ConfigModule.forRoot({ validationSchema: Joi.object({ JOI_KEY: Joi.string().required(), JOI_OPT: Joi.string() }) })
        class Service { constructor(private readonly config: ConfigService) {} run() { return this.config.getOrThrow('NEST_KEY') } }`,
      'class.ts': `import { IsString, MinLength, IsOptional } from 'class-validator'; import { plainToInstance } from 'class-transformer'
        class Variables { @IsString() @MinLength(12) CLASS_KEY: string; @IsOptional() CLASS_OPT?: string }
        plainToInstance(Variables, process.env)`,
    },
    {
      ...{
        CLASS_KEY: 'required 12',
        CLASS_OPT: 'optional',
        CONVICT_URL: 'default',
        ENVALID_DEFAULT: 'default',
      },
      ...{ ARK_HOST: 'default', ARK_KEY: 'required 32', ARK_LONG: 'required 17', ARK_MODE: 'default' },
      ...{ ARK_OPT: 'optional', ARK_PORT: 'required', ARKENV_PORT: 'default', ARKENV_URL: 'required' },
      ...{ ENVALID_KEY: 'required', JOI_KEY: 'required', JOI_OPT: 'optional', NEST_KEY: 'required' },
      ...{ NEXT_PUBLIC_T: 'optional', T3_KEY: 'required', VALI_KEY: 'required 16', VALI_OPT: 'optional' },
    },
  ],
  [
    'other languages: comments, writes and what people start by hand',
    {
      'a.py':
        'import os\n# os.environ["PY_COMMENT"]\nX = os.environ.get("PY_NONE", None)\nif __name__ == "__main__":\n    run(os.environ["PY_MAIN"])\n',
      'a.rb': '# ENV["RUBY_COMMENT"]\nENV["RUBY_SET"] = "x"\nputs 1 if ENV["RUBY_IS"] == "x"\n',
      'a.php': '<?php\n// env("PHP_COMMENT")\n$x = env("PHP_KEY");\n',
    },
    { PHP_KEY: '', PY_MAIN: 'required', PY_NONE: '', RUBY_IS: '' },
  ],
  [
    'other languages in their literal forms',
    {
      'a.py':
        'import os\nA = os.environ["PY_HARD"]\nB = os.getenv("PY_SOFT", "x")\nclass S(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="APP_")\n    api_key: str\n    port: int = 1\n',
      'a.go': 'package a\nvar x = os.Getenv("GO_KEY")\ntype C struct { K string `env:"GO_TAG"` }\n',
      'a.rb': "ENV['RUBY_KEY']; ENV.fetch('RUBY_HARD')\n",
      'a.rs': 'let x = std::env::var("RUST_KEY");\n',
      'A.java': 'class A { String x = System.getenv("JAVA_KEY"); }\n',
      'schema.prisma': 'datasource db {\n  url = env("PRISMA_KEY")\n}\n',
    },
    {
      ...{
        APP_API_KEY: 'required',
        APP_PORT: 'default',
        GO_KEY: '',
        GO_TAG: '',
        JAVA_KEY: '',
        PRISMA_KEY: 'required',
      },
      ...{ PY_HARD: 'required', PY_SOFT: 'default', RUBY_HARD: 'required', RUBY_KEY: '', RUST_KEY: '' },
    },
  ],
]

describe('what code reads', () => {
  it.each(cases)('%s', async (_, files, reads) => {
    expect(await readsIn(files)).toEqual(reads)
  })
})
