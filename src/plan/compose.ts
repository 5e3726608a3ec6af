import { type CleanUpOptions, cleanUp } from './clean-up.ts'
import {
  type Block,
  box,
  code,
  heading,
  joined,
  link,
  type PlanDocument,
  prose,
  strong,
  text,
  type Words,
} from './document.ts'
import { goneKind, placeWords } from './place-words.ts'
import type { LeakedValue, Plan } from './types.ts'

/** The plan as a document: the same report and rules give the same. Holds no clear value. */
export function composePlan(plan: Plan, options: CleanUpOptions): PlanDocument {
  const { values, files, times } = plan
  return [
    heading(1, 'Rotation plan'),
    ...summary(plan),
    ...(values.length === 0 ? [] : [heading(2, 'Rotate')]),
    ...values.flatMap((value, at) => valueSection(value, at, times)),
    ...(files.length === 0 ? [] : [heading(2, 'Files that leave the history')]),
    ...(files.length === 0
      ? []
      : [
          {
            kind: 'boxes',
            boxes: files.map((file) =>
              box([...placeWords(file, times), ', rule ', code(file.ruleId)], goneKind([file]), [
                file.fingerprint,
              ]),
            ),
          } satisfies Block,
        ]),
    ...(values.length + files.length === 0 ? [] : cleanUp(plan, options)),
  ]
}

function summary({ values, files, notes, accepted, report, hasInventory }: Plan): Block[] {
  const live = values.filter((value) => value.live !== undefined).length
  const present = values.filter((value) => value.present).length
  const sentences: Words[] = [
    values.length + files.length === 0
      ? ['Nothing to rotate, and nothing to clean up.']
      : [
          `${count(values.length, 'leaked value')}, ${live} in use today, ${present} in what is checked out; ${count(files.length, 'file')} to take out of the history. Values are redacted; work from the top.`,
        ],
    ...(report.incomplete
      ? [
          [
            strong(
              'The audit was incomplete: there may be more. Mend what it named, and make the plan again.',
            ),
          ],
        ]
      : []),
    ...(report.source === 'history'
      ? []
      : [
          [
            strong(
              `The report is not of the history (${report.source}): values that were deleted are missing. Make it with `,
              code('hushlint --history'),
              '.',
            ),
          ],
        ]),
    ...(hasInventory || values.length === 0
      ? []
      : [['No inventory of secrets was read, so rows, places and couplings of the runbook are not named.']]),
    ...(notes === 0 ? [] : [prose(`${count(notes, 'note')} left out; \`--all\` takes them in.`)]),
    ...(accepted === 0
      ? []
      : [
          [
            `${count(accepted, 'finding')} left out because a comment, an allow list or the baseline accepts them.`,
          ],
        ]),
  ]
  return sentences.map((sentence) => text(...sentence))
}

function valueSection(value: LeakedValue, at: number, times: Plan['times']): Block[] {
  const { variable, rule, places, redacted, coupled, inventory, live } = value
  const title = rule?.title ?? value.ruleId
  const name: Words = variable === undefined ? [] : [code(variable), ': ']
  const fingerprints = places.map(({ fingerprint }) => fingerprint)
  const facts: (Words | false | undefined)[] = [
    ['Value: ', code(redacted), ', rule ', code(value.ruleId)],
    live !== undefined && [strong('In use today: ', code(live))],
    rule && ['Why: ', ...prose(rule.why)],
    rule && ['Do: ', ...prose(rule.fix)],
    rule && rule.source !== '' && ['Page: ', link(rule.source, rule.source)],
    inventory && runbook(inventory),
    inventory && inventory.stored.length > 0 && [`Stored in: ${inventory.stored.join('; ')}`],
    coupled.length > 0 && [
      'Rotate together with: ',
      ...joined(
        coupled.map((other) => [code(other)]),
        ', ',
      ),
    ],
  ]
  return [
    heading(3, `${at + 1}. `, ...name, `${title} (${value.level})`),
    {
      kind: 'boxes',
      boxes: [
        box(['Rotated at its provider; nothing uses the old value'], 'rotated', fingerprints),
        box(['Gone from the repository'], goneKind(places), fingerprints),
      ],
    },
    {
      kind: 'list',
      items: [
        ...facts.flatMap((words) => (words ? [{ text: words }] : [])),
        { text: ['Stands in:'], items: places.map((place) => placeWords(place, times)) },
      ],
    },
  ]
}

function runbook({ row, rotation }: NonNullable<LeakedValue['inventory']>): Words {
  const own: Words = ['Runbook: ', link('its row', row)]
  return rotation === undefined ? own : [...own, ', ', link('how to rotate it', rotation)]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
