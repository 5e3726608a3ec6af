import { expect, test } from 'vitest'
import { treeOfHcl } from '../../../src/scanners/tree/hcl.ts'
import { treeOfJson } from '../../../src/scanners/tree/json.ts'
import { get, type Node, nodesAt, pairsIn, textOf } from '../../../src/scanners/tree/node.ts'
import { treeOfToml } from '../../../src/scanners/tree/toml.ts'
import { ParseProblem } from '../../../src/scanners/types.ts'

/** `path/key=value` of every scalar, with what stands at its place in the text. */
function flat(text: string, root: Node | undefined): string[] {
  return pairsIn(root).map(
    ({ key, value, path }) =>
      `${[...path, key].join('/')}=${value.value}|${text.slice(value.start, value.end)}`,
  )
}

test('JSON with comments and a comma at the end', () => {
  const text = '{ // why\n "a": {"b": "x\\ny"}, "n": [1, {"c": null}], }'
  expect(flat(text, treeOfJson(text))).toEqual(['a/b=x\ny|x\\ny', 'n=1|1', 'n/c=null|null'])
  expect(treeOfJson('')).toBeUndefined()
  expect(() => treeOfJson('{"a": ')).toThrow(ParseProblem)
})

test('TOML: tables, dotted keys, arrays of tables, inline tables', () => {
  const text = `a.b = "x"
[env.production.vars]
KEY = 'lit'
"quoted key" = """
multi"""
[[kv]]
id = 1
[[kv]]
id = 2
t = { u = ["v", true] }
`
  expect(flat(text, treeOfToml(text))).toEqual([
    'a/b=x|x',
    'env/production/vars/KEY=lit|lit',
    'env/production/vars/quoted key=multi|\nmulti',
    'kv/id=1|1',
    'kv/id=2|2',
    'kv/t/u=v|v',
    'kv/t/u=true|true',
  ])
  expect(() => treeOfToml('a = ')).toThrow(ParseProblem)
})

test('HCL: blocks, strings, objects, calls, heredocs', async () => {
  const text = `variable "db_password" {
  default = "h\\u00e9\\"x"
}
resource "a" "b" {
  password = var.p
  url      = "x\${var.a}y"
  all      = jsonencode([{ name = "N", "value" : "V" }])
  text     = <<-EOT
    line
  EOT
  n = -1
}
`
  const root = await treeOfHcl(text)
  expect(flat(text, root)).toEqual([
    'variable/default=hé"x|h\\u00e9\\"x',
    'resource/password=var.p|var.p',
    'resource/url=x${var.a}y|x${var.a}y',
    'resource/all/name=N|N',
    'resource/all/value=V|V',
    expect.stringContaining('resource/text='),
    'resource/n=-1|-1',
  ])
  expect(root).toMatchObject({ entries: [{ labels: ['db_password'] }, { labels: ['a', 'b'] }] })
  expect(get(root, 'resource', 'url')).toMatchObject({ computed: true })
  expect(get(root, 'resource', 'all')).toMatchObject({ tag: 'jsonencode' })
  expect(textOf(get(root, 'resource', 'text'))).toContain('line')
})

test('HCL: what is broken, long or nested ends with a problem', async () => {
  await expect(treeOfHcl('}{ ]['.repeat(20))).rejects.toThrow(ParseProblem)
  await expect(treeOfHcl('a = 1\n'.repeat(200_000))).rejects.toThrow(ParseProblem)
  await expect(treeOfHcl(`a = ${'['.repeat(5000)}${']'.repeat(5000)}`)).rejects.toThrow()
  expect(flat('a = "x"', await treeOfHcl('a = "x"'))).toEqual(['a=x|x'])
})

test('places by path', () => {
  const text = '{"Env": [{"my-vars": {"A": "1"}}, {"my_vars": {"A": "2"}}], "x": {"y": {"myVars": 3}}}'
  const root = treeOfJson(text)
  const at = (path: string) => nodesAt(root, path).map(({ node }) => text.slice(node.start, node.end))
  expect(at('env/my-vars/A')).toEqual(['1', '2'])
  expect(at('**/my-vars')).toEqual(['{"A": "1"}', '{"A": "2"}', '3'])
  expect(at('x/*/my-vars')).toEqual(['3'])
  expect(at('nothing')).toEqual([])
})
