import { zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, type JsonFinding } from '../support/hushlint.ts'
import { token } from './support.ts'

/** Word processors cut a paragraph into runs, also in the middle of a token. */

const cut = (seed: string, between: string) => {
  const whole = token(`office ${seed}`)
  return whole.slice(0, 9) + between + whole.slice(9)
}
const word = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p>${body}</w:p><w:p/></w:body></w:document>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const nextRun = '</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:rPr><w:lang w:val="de"/></w:rPr><w:t>'

const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'notes.docx': { 'word/document.xml': word(run(`The key is ${cut('word', nextRun)}.`)) },
  'header.docx': { 'word/header1.xml': word(run(cut('header', nextRun))) },
  'broken.docx': { 'word/document.xml': word(run(cut('broken', nextRun))).replace('</w:body>', '<w:oops') },
  'sheet.xlsx': {
    'xl/sharedStrings.xml': `<sst><si><r><t>${cut('sheet', '</t></r><r><t>')}</t></r></si><si><t>b</t></si></sst>`,
  },
  'slides.pptx': {
    'ppt/slides/slide1.xml': `<p:sld xmlns:a="a" xmlns:p="p"><a:p><a:r><a:t>${cut('slide', '</a:t></a:r><a:r><a:t>')}</a:t></a:r></a:p></p:sld>`,
  },
  'notes.odt': {
    'content.xml': `<office:text xmlns:office="o" xmlns:text="t"><text:p>key ${cut('odt', '<text:span>')}</text:span></text:p></office:text>`,
  },
  'whole.docx': { 'word/document.xml': word(run(token('office whole'))) },
  'two-paragraphs.docx': { 'word/document.xml': word(cut('apart', '</w:p><w:p>')) },
  'prose.docx': { 'word/document.xml': word(run('Ask Ann for the key, it is not written down here.')) },
}

let found: readonly JsonFinding[]

beforeAll(() => {
  const repo = GitRepo.init()
  repo.commit('first', { 'README.md': '# notes\n' })
  for (const [name, parts] of Object.entries(FILES)) {
    const members = Object.entries(parts).map(([path, xml]) => [path, Buffer.from(xml)] as const)
    repo.write({ [name]: Buffer.from(zipSync(Object.fromEntries(members))) })
  }
  found = findings(['--pack', 'secrets'], { cwd: repo.dir })
})

test('a token over several runs is found once, and what is no token is not', () => {
  expect(found.map(({ path, ruleId }) => `${path.replace(/!.*/, '')} ${ruleId}`).sort()).toEqual(
    ['broken.docx', 'header.docx', 'notes.docx', 'notes.odt', 'sheet.xlsx', 'slides.pptx', 'whole.docx'].map(
      (name) => `${name} github-classic-token`,
    ),
  )
})
