import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/types.ts'
import { reportHtml } from '../../src/reporters/html.ts'
import type { Report } from '../../src/reporters/types.ts'
import { finding, historic, id, PLAIN, report } from './samples.ts'

const page = async (changes: Partial<Report> = {}): Promise<string> => reportHtml(report(changes), PLAIN)

/** What stands between the tags, character by character, as a browser takes it for the hash. */
const inside = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, content = '']) => content)

const body = (html: string): string =>
  html.slice(html.indexOf('<body>')).replace(/<script>[\s\S]*<\/script>/, '')

/** The text that a reader sees. */
const seen = (html: string): string =>
  body(html)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what must not be there
const UNSEEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/

const sections = (html: string): string[] =>
  [...html.matchAll(/<h2 id="([a-z]+)">/g)].map(([, name = '']) => name)

describe('the page', () => {
  it('has a language, a title, landmarks, one first heading, and no level of headings left out', async () => {
    const html = await page({ findings: [historic(), finding({ level: 'note' })] })
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/)
    for (const tag of ['title', 'header', 'nav', 'main', 'footer', 'h1'])
      expect([tag, html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length]).toEqual([tag, 1])
    const depths = [...body(html).matchAll(/<h(\d)/g)].map(([, depth]) => Number(depth))
    expect(depths[0]).toBe(1)
    for (const [i, depth] of depths.slice(1).entries())
      expect(depth - (depths[i] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('names what its sections, links and labels point at, each once', async () => {
    const html = await page({
      findings: [
        historic({ live: 'KEY in .env' }),
        finding({ level: 'warning' }),
        finding({ path: { text: 'b' } }),
      ],
      warnings: ['A baseline entry matches nothing.'],
    })
    const ids = [...body(html).matchAll(/ id="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, name] of body(html).matchAll(/(?: href="#|aria-labelledby=")([^"]*)"/g))
      expect(ids).toContain(name)
    expect(sections(html)).toEqual(['summary', 'live', 'kinds', 'timeline', 'findings', 'remarks'])
    expect(html.match(/<(?:input|select)[ >]/g)?.length).toBe(html.match(/<label[ >]/g)?.length)
    expect(html).toContain('aria-live="polite"')
  })

  it('says what was looked at, what was not, and how it ended', async () => {
    const coverage = {
      ...{ commits: 3, blobs: 12, bytes: 4200, incomplete: true, remarks: ['The clone is shallow.'] },
      skipped: [{ reason: 'too-large' as const, count: 2, bytes: 9000, examples: ['a.zip'] }],
    }
    const text = seen(await page({ coverage, exitCode: 2, warnings: ['Slow pattern.'] }))
    expect(text).toContain('Incomplete.')
    expect(text).toContain('This is not an all-clear.')
    expect(text).toContain('Exit code 2.')
    expect(text).toContain('3 commits, 12 blobs, 4.2 kB')
    expect(text).toContain('Not scanned: 2 over the size limit, 9.0 kB: a.zip')
    expect(text).toContain('The clone is shallow.')
    expect(text).toContain('Slow pattern.')
  })

  it('of a clean run says so', async () => {
    const html = await page({ findings: [], exitCode: 0, rules: new Map() })
    expect(seen(html)).toContain('Passed. No finding of level error. Exit code 0.')
    expect(seen(html)).toContain('No findings.')
    expect(sections(html)).toEqual(['summary', 'findings'])
    expect(html).not.toContain('<form')
  })

  it('counts what is at or above the level that fails', async () => {
    const findings = [finding(), finding({ level: 'warning' }), finding({ level: 'note' })]
    expect(seen(await page({ findings, failOn: 'warning' }))).toContain(
      '2 findings of level warning or above.',
    )
    expect(seen(await page({ findings, failOn: 'never', exitCode: 0 }))).toContain('no level was set to fail')
  })

  it('is the same for the same report', async () => {
    expect(await page()).toBe(await page())
  })
})

describe('a finding', () => {
  it('has its value, place, reasons, history and what to do', async () => {
    const history = {
      ...{ commits: [id('c'), id('d')], refs: ['refs/heads/main', 'refs/tags/v1'], inHead: false },
      ...{ unreachable: false, removedIn: id('e'), lastTouched: id('f') },
    }
    const related = [{ message: 'Its key id', region: { ...finding().region, startLine: 9 } }]
    const html = await page({
      findings: [historic({ history, related, live: 'ACME_KEY in .env.local', replacement: '<ACME_KEY>' })],
      commitTimes: new Map([[id('c'), 1_700_000_000]]),
    })
    const text = seen(html)
    for (const part of [
      'Acme API key: acme_… (40 characters) . Its checksum is right.',
      'src/config.ts:3:7',
      'key = acme_… (40 characters)',
      'in use: ACME_KEY in .env.local',
      'gone from HEAD',
      'Came in cccccccccc (2023-11-14), dddddddddd',
      'Removed eeeeeeeeee',
      'Changed last ffffffffff',
      'Reached by main , tags/v1',
      'With Its key id (line 9)',
      'Evidence CRC-32 checksum is right',
      'Instead <ACME_KEY>',
      'Why Whoever holds it can read and change everything in the account.',
      'Fix Revoke it at Acme, then load the new one from the environment.',
      'acme-api-key:src/config.ts:1f2e',
    ])
      expect(text).toContain(part)
    expect(html).toContain('data-s="live gone"')
  })

  it('has code where the prose of its rule has backticks', async () => {
    const [rule] = [...report().rules.values()]
    const rules = new Map([['acme-api-key', { ...rule!, why: 'Run `a <b>` now.', fix: 'An odd ` one.' }]])
    const html = await page({ rules })
    expect(html).toContain('<dd>Run <code>a &lt;b&gt;</code> now.</dd>')
    expect(html).toContain('<dd>An odd &#96; one.')
  })

  it('without a secret shows its subject, and is no secret in the counts', async () => {
    const subject = { ruleId: 'network-public-ip', subject: '198.51.100.7', message: 'A public address.' }
    const html = await page({
      findings: [finding({ ...subject, redacted: '198.51.100.7', level: 'warning' })],
    })
    expect(html).toContain('<code>198.51.100.7</code> A public address.')
    expect(seen(html)).toContain('0 different secrets')
  })

  it('stands under its level, rule and path; rules with values in use come first', async () => {
    const at = (path: string, changes: Partial<Finding> = {}) => finding({ path: { text: path }, ...changes })
    const html = await page({
      findings: [
        at('a', { level: 'note' }),
        at('b'),
        at('b', { valueGroup: 2 }),
        at('c', { ruleId: 'network-public-ip', live: 'X in .env' }),
      ],
    })
    const outline = [...body(html).matchAll(/<(?:h[345][^>]*>([^<]*)|li id="(f\d+)")/g)].map(
      ([, head, item]) => head ?? item,
    )
    expect(outline).toEqual([
      ...['Errors ', 'Public address', 'c', 'f4', 'Acme API key', 'b', 'f2', 'f3'],
      ...['Notes ', 'Acme API key', 'a', 'f1'],
    ])
  })

  it('whose value is in use is listed once, with its places', async () => {
    const live = { live: 'ACME_KEY in .env' }
    const html = await page({ findings: [finding(live), finding({ ...live, path: { text: 'other.ts' } })] })
    const section = html.slice(html.indexOf('id="live"'), html.indexOf('id="kinds"'))
    expect(section.match(/<tr>/g)).toHaveLength(2)
    expect(section).toContain('<a href="#f1">src/config.ts:3</a><br><a href="#f2">other.ts:3</a>')
  })

  it('that was taken out is told with the reason', async () => {
    const suppressed = [{ ...finding(), suppressedBy: { kind: 'inline' as const, reason: 'an example' } }]
    const text = seen(await page({ findings: [], suppressed }))
    expect(text).toContain('1 finding taken out: 1 by inline')
    expect(text).toContain('src/config.ts:3 acme-api-key: an example')
  })
})

describe('the timeline', () => {
  const came = (commit: string, changes: Partial<Finding['history']> = {}) =>
    historic({
      history: { commits: [id(commit)], refs: [], inHead: true, unreachable: false, ...changes },
    })
  const steps = (html: string): string[] =>
    [
      ...(/<ol class="timeline">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? '').matchAll(
        /<li>(?:<time[^>]*>([^<]*)<\/time> )?<code>(.)/g,
      ),
    ].map(([, date, commit]) => `${commit} ${date}`)

  it('is in the order of the commits, dated where they are', async () => {
    const commitTimes = new Map([
      [id('2'), 1_600_000_000],
      [id('1'), 1_700_000_000],
      [id('3'), 1_700_000_000],
    ])
    const html = await page({
      findings: [came('1', { removedIn: id('3') }), came('2'), came('9')],
      commitTimes,
    })
    expect(steps(html)).toEqual(['2 2020-09-13', '1 2023-11-14', '3 2023-11-14', '9 undefined'])
    expect(html).toContain('<span class="minus">removed</span>')
    expect(html).toMatch(
      /<svg [^>]*aria-label="Findings by the month in which they came in and were taken out, from 2020-09 to 2023-11/,
    )
  })

  it('without times keeps the order of the report', async () => {
    const html = await page({ findings: [came('5'), came('4')] })
    expect(steps(html)).toEqual(['5 undefined', '4 undefined'])
    expect(html).not.toContain('<svg')
  })

  it('survives dates that no calendar has', async () => {
    const commitTimes = new Map([
      [id('1'), 9e15],
      [id('2'), Number.NaN],
    ])
    expect(steps(await page({ findings: [came('1'), came('2')], commitTimes }))).toEqual([
      '1 undefined',
      '2 undefined',
    ])
  })
})

describe('what keeps it closed', () => {
  it('is a policy that names the one script and the one style by hash, before anything else can load', async () => {
    const html = await page({ findings: [historic()] })
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? ''
    const sha = (content = '') => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    expect(inside(html, 'style')).toHaveLength(1)
    expect(inside(html, 'script')).toHaveLength(1)
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${sha(inside(html, 'style')[0])}`,
      `script-src ${sha(inside(html, 'script')[0])}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:style|script|link|title)/))
  })

  it('is that nothing is loaded: addresses stand in links only', async () => {
    const html = await page({ findings: [historic()] })
    expect(html).not.toMatch(
      /<(?:link|img|iframe|object|embed|base|video|audio|source)[ >]|\ssrc=|@import|url\(/i,
    )
    const rest = html.replaceAll(/<a href="https:\/\/[^"]*" rel="noopener noreferrer">/g, '')
    expect(rest).not.toMatch(/https?:\/\//)
  })

  it('is that a source that is no address of the web is no link', async () => {
    const rules = new Map(report().rules)
    const rule = rules.get('acme-api-key')
    for (const source of [
      'javascript:alert(1)',
      'http://example.com',
      'https://e" onclick="x',
      'data:text/html,x',
    ])
      if (rule !== undefined) {
        rules.set(rule.id, { ...rule, source })
        expect(await page({ rules })).not.toMatch(/>Source</)
      }
  })
})

describe('its colours', () => {
  const themes = async (): Promise<Map<string, string>[]> =>
    [...(inside(await page(), 'style')[0] ?? '').matchAll(/:root\{([^}]*)\}/g)].map(
      ([, rules = '']) =>
        new Map(
          [...rules.matchAll(/--([a-z-]+):#([0-9a-f]+)/g)].map(([, name = '', hex = '']) => [name, hex]),
        ),
    )
  /** Relative luminance (WCAG 2.2). */
  const luminance = (hex: string): number => {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  it.each([
    ...['text', 'soft', 'accent', 'error', 'warning', 'note', 'good'].map((name) => [name, 'card']),
    ...['text', 'soft', 'accent'].map((name) => [name, 'bg']),
    ...['error', 'warning', 'note', 'live', 'good'].map((name) => [name, `${name}-bg`]),
    ...['text', 'soft'].flatMap((name) => [
      [name, 'error-bg'],
      [name, 'good-bg'],
      [name, 'note-bg'],
      [name, 'code'],
    ]),
  ])('%s on %s can be read: light, dark and on paper', async (front = '', back = '') => {
    const all = await themes()
    expect(all).toHaveLength(3)
    for (const theme of all) {
      const [dark = 0, light = 0] = [theme.get(front), theme.get(back)]
        .map((hex = '') => luminance(hex))
        .sort((a, b) => a - b)
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('hostile text', () => {
  const TEXTS = [
    '</script><img src=x onerror=alert(1)>',
    '"\'><svg onload=alert(1)>',
    '</style></title></textarea><script>alert(1)</script>',
    '<!--<script>',
    '` onmouseover=alert(1) x=`y`',
    '&lt;b&gt;&#x3c;script&#x3e;',
    ']]><iframe srcdoc="<script>alert(1)</script>">',
  ]
  const everywhere = (evil: string): Partial<Report> => {
    const history = { commits: [id('c')], refs: [evil], inHead: false, unreachable: false }
    const one = historic({
      ...{
        ruleId: evil,
        message: evil,
        excerpt: evil,
        redacted: evil,
        live: evil,
        place: evil,
        replacement: evil,
      },
      ...{ path: { text: evil }, fingerprint: evil, history },
      evidence: [{ kind: 'format', weight: 'against', text: evil }],
      related: [{ message: evil, path: { text: evil }, region: finding().region }],
    })
    const rule = {
      ...[...report().rules.values()][0]!,
      id: evil,
      title: evil,
      why: evil,
      fix: evil,
      source: evil,
    }
    return {
      findings: [one, { ...one, subject: evil }],
      suppressed: [{ ...one, suppressedBy: { kind: 'allow', reason: evil } }],
      coverage: {
        ...{ blobs: 1, bytes: 1, incomplete: false, remarks: [evil] },
        skipped: [{ reason: 'corrupt', count: 1, bytes: 1, examples: [evil] }],
      },
      warnings: [evil],
      version: evil,
      rules: new Map([[evil, rule]]),
    }
  }
  /** All tags with the names of their attributes: what a parser would make of it, since quotes and angles are escaped. */
  const shape = (html: string): string[] =>
    [...body(html).matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'))

  it.each(TEXTS)('%s makes no markup anywhere', async (evil) => {
    const harmless = await page(everywhere('harmless text'))
    const html = await page(everywhere(evil))
    expect(shape(html)).toEqual(shape(harmless))
    expect(inside(html, 'script')).toEqual(inside(harmless, 'script'))
    expect(seen(html).split(evil).length).toBeGreaterThan(10)
  })

  it('that hides or turns text is made visible', async () => {
    const html = await page(everywhere('a\u202egpj.exe\u2066\u200b\u0000\u001b[31m'))
    expect(html).not.toMatch(UNSEEN)
    expect(html).toContain('a\\u202egpj.exe\\u2066\\u200b\\x00\\x1b[31m')
  })
})

it('stays lean with thousands of findings', async () => {
  const findings = Array.from({ length: 5000 }, (_, i) =>
    historic({
      path: { text: `src/folder/file-${i}.ts` },
      valueGroup: i,
      fingerprint: `acme-api-key:src/folder/file-${i}.ts:1f2e`,
    }),
  )
  const html = await page({ findings })
  expect(html.length / findings.length).toBeLessThan(1500)
  expect(html.match(/<li id="f\d+"/g)).toHaveLength(5000)
})
