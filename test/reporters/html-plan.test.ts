import { describe, expect, it } from 'vitest'
import { composePlan } from '../../src/plan/compose.ts'
import type { PlanDocument } from '../../src/plan/document.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { toMarkdown } from '../../src/plan/markdown.ts'
import { readReport } from '../../src/plan/read-report.ts'
import type { InventoryLookup } from '../../src/plan/types.ts'
import type { Finding } from '../../src/findings/types.ts'
import { reportHtml } from '../../src/reporters/html.ts'
import { reportJson } from '../../src/reporters/json.ts'
import type { Report } from '../../src/reporters/types.ts'
import { finding, historic, id, PLAIN, report } from './samples.ts'

/** The plan on the page: the same document as the Markdown. */

async function planOf(given: Report, inventory?: InventoryLookup): Promise<PlanDocument> {
  const audit = readReport(await reportJson(given, PLAIN), 'it')
  const plan = makePlan({ ...audit, source: 'history' }, { rules: given.rules, inventory, all: false })
  return composePlan(plan, { replacements: undefined, unreplaceable: [] })
}

async function sectionOf(changes: Partial<Report>, inventory?: InventoryLookup): Promise<string> {
  const given = report({ source: 'history', ...changes })
  const html = await reportHtml({ ...given, plan: await planOf(given, inventory) }, PLAIN)
  return html.slice(
    html.indexOf('<section class="plan"'),
    html.indexOf('<section aria-labelledby="findings"'),
  )
}

const history = {
  ...{ commits: [id('c')], refs: ['refs/heads/main'], inHead: false, unreachable: false },
  removedIn: id('e'),
}
const commitTimes = new Map([
  [id('c'), 1_600_000_000],
  [id('e'), 1_700_000_000],
])

describe('the plan on the page', () => {
  it('has a box for everything that has one in Markdown, each with a label of its own', async () => {
    const findings = [historic({ history }), historic({ path: { text: 'b.ts' }, valueGroup: 2 })]
    const given = report({ source: 'history', findings })
    const markdown = toMarkdown(await planOf(given))
    const section = await sectionOf({ findings })
    const boxes = section.match(/<li><label><input type="checkbox"> <span>.+?<\/span><\/label><\/li>/g)
    expect(boxes?.length).toBeGreaterThan(8)
    expect(boxes).toHaveLength(markdown.match(/^- \[ \] /gm)?.length ?? 0)
    expect(section.match(/<input/g)).toHaveLength(boxes?.length ?? 0)
  })

  it('says when a value came in and was taken out, and leads to its finding', async () => {
    const section = await sectionOf({ findings: [historic({ history })], commitTimes })
    expect(section).toContain(
      '<a href="#f1"><code>src/config.ts</code> line 3</a>, came in with <code>cccccccccccc</code> (2020-09-13), taken out in <code>eeeeeeeeeeee</code> (2023-11-14), on <code>refs/heads/main</code>',
    )
  })

  it('names rows of the runbook, which are no links of the web, and links the page of the provider', async () => {
    const lookup: InventoryLookup = () => ({ row: 'RUN.md#a', stored: ['Vault'], coupledWith: ['OTHER'] })
    const excerpt = 'ACME_KEY=acme_… (40 characters)'
    const section = await sectionOf({ findings: [historic({ history, excerpt })] }, lookup)
    expect(section).toContain('Runbook: its row (<code>RUN.md#a</code>)')
    expect(section).toContain('Stored in: Vault')
    expect(section).toContain('Rotate together with: <code>OTHER</code>')
    expect(section).toMatch(/Page: <a href="https:\/\/[^"]+" rel="noopener noreferrer">/)
  })

  it('keeps commands as they are to be typed', async () => {
    const section = await sectionOf({
      findings: [
        historic({ history }),
        historic({ ruleId: 'env-file', subject: 'environment-file', path: { text: "a b/it's <x>.env" } }),
      ],
    })
    expect(section).toContain(
      '<pre class="shell" tabindex="0">git clone --mirror --no-local &quot;$(git remote get-url origin)&quot; ../hushlint-clean.git\n',
    )
    expect(section).toContain(' \\\n  --path &#39;a b/it&#39;\\&#39;&#39;s &lt;x&gt;.env&#39; \\\n')
  })

  it('has another key when the boxes are others, and the same for the same', async () => {
    const key = async (findings: readonly Finding[]) =>
      /data-key="([0-9a-f]{16})"/.exec(await sectionOf({ findings }))?.[1]
    const one = [historic({ history })]
    expect(await key(one)).toBe(await key(one))
    expect(await key(one)).not.toBe(await key([historic({ history, fingerprint: 'acme:b:0001' })]))
  })

  it.each(['<img src=x onerror=alert(1)>', '"><script>x</script>', '`</code>', '-->', '[a](javascript:x)'])(
    'makes no markup of %s',
    async (evil) => {
      const all = {
        ...{ ruleId: evil, message: evil, excerpt: `${evil}=`, redacted: evil, live: evil },
        ...{ path: { text: evil }, fingerprint: evil, history: { ...history, refs: [evil] } },
      }
      const lookup: InventoryLookup = () => ({
        ...{ row: evil, rotation: evil, stored: [evil], coupledWith: [evil] },
      })
      const section = await sectionOf(
        { findings: [historic(all), historic({ ...all, ruleId: 'env-file' })] },
        lookup,
      )
      const tags = [...section.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)].map(([, tag]) => tag)
      const known = 'section h2 h3 h4 p button output div ul li label input span code strong a pre'.split(' ')
      expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([])
      expect(section).not.toMatch(/<[^>]*(?:onerror|javascript:)/)
    },
  )

  it('is not there for other reports', async () => {
    expect(await reportHtml(report({ findings: [finding()] }), PLAIN)).not.toContain('id="plan"')
  })
})
