import { placeholderFor } from '../../engine/placeholder-style.ts'
import { isKnownAwsAccount } from '../../rules/exempt/aws-accounts.ts'
import { type Document, type Hit, ParseProblem } from '../types.ts'
import { type Leaf, leavesOf } from './leaves.ts'

/**
 * AWS account ids that stand in lists and maps of accounts, in YAML, JSON and Terraform: the key that says so is one or two levels up
 * (`trusted_accounts: [ … ]`, `accounts: { production: … }`), where no expression over a line sees it.
 */
export async function scanAccounts(document: Document): Promise<readonly Hit[]> {
  const { path, text } = document
  const leaves = await readable(document)
  return leaves.flatMap((leaf) => {
    const { value, start, end } = leaf
    if (!/^\d{12}$/.test(value) || !isUnderAccounts(leaf) || isKnownAwsAccount(value)) return []
    const replacement = placeholderFor({ name: 'account-id', example: '123456789012' }, value, text, path)
    return [{ rule: 'aws-account-list', start, end, value, subject: value, replacement }]
  })
}

/** Any YAML or JSON comes by here: what cannot be read as such is not worth a word. */
async function readable(document: Document): Promise<readonly Leaf[]> {
  try {
    return await leavesOf(document, /\.(?:tf|tfvars|hcl)$/.test(document.path) ? 'hcl' : 'data')
  } catch (error) {
    if (error instanceof ParseProblem) return []
    throw error
  }
}

function isUnderAccounts({ path }: Leaf): boolean {
  const last = path.at(-1)
  const above = path.slice(0, -1).findLast((part) => typeof part === 'string')
  if (typeof last === 'number') return typeof above === 'string' && LIST.test(above)
  // The key itself says it: the rules for text see that, unless the value stands on another line.
  if (last === undefined || NO_ACCOUNT.test(last)) return false
  if (last === 'default' || last === 'AWS')
    return typeof above === 'string' && (ACCOUNT.test(above) || LIST.test(above))
  return ACCOUNT.test(last) || (typeof above === 'string' && MAP.test(above))
}

const LIST =
  /(?:account|acct)(?:[_-]?(?:id|number))?s?$|^(?:aws)?principals?$|^owners?$|^identifiers$|accountids?$/i
const MAP = /(?:account|acct)(?:[_-]?ids?)?s$|^account[_-]?map(?:ping)?s?$/i
const ACCOUNT = /(?:^|[_-])(?:account|acct)(?:[_-]?ids?)?$|AccountId$/i
const NO_ACCOUNT =
  /phone|fax|iban|bank|tax|vat|ean|isbn|gtin|time|date|created|updated|number|balance|amount|size|bytes/i
