import type { Evidence } from '../../findings/types.ts'
import { isShippedDefault, isTestVector } from '../test-vectors.ts'
import { namesBrowserVariable, namesTheSecret } from '../key-name.ts'
import { classifyValue } from '../value-class.ts'
import type { Assignment } from './assignment.ts'
import { isClientKey } from './client-key.ts'
import { isCommented, isShown, pagePlace } from './code-around.ts'
import {
  isCalledEncrypted,
  isEncryptedByJenkins,
  isHashWithSalt,
  isSaltOfHash,
  isSearchKey,
  isSignature,
  isSignedAddress,
  isWordOfText,
  namesBeside,
} from './neighbours.ts'

/** What stands beside the value and makes it a default or public. */
export function weighNeighbours(
  bytes: Buffer,
  assignment: Assignment,
  value: string,
  kind: 'secret' | 'password',
): Evidence | undefined {
  const text = reasonAgainst(bytes, assignment, value, kind)
  return text === undefined ? undefined : { kind: 'structure', weight: 'against', text }
}

function reasonAgainst(
  bytes: Buffer,
  { name, valueStart: start, valueEnd: end, form }: Assignment,
  value: string,
  kind: 'secret' | 'password',
): string | undefined {
  if (isShown(bytes, start)) return 'stands in a comment that shows how'
  if (kind === 'secret') {
    if (isTestVector(value)) return 'is a test vector of a standard'
    if (isShippedDefault(value) && isCommented(bytes, start)) return 'is a default that a comment shows'
    if (form === 'query' && isSignedAddress(bytes, start, end)) return 'is a part of an address that expires'
    if (isCommented(bytes, start) && !namesTheSecret(name)) return 'stands in a comment'
    if (namesBrowserVariable(name)) return 'is a variable that bundlers give to the browser'
    if (isClientKey(bytes, name, start, end)) return 'is a key that every client gets'
    if (isSaltOfHash(bytes, name, start, end)) return 'is the salt of the hash beside it'
    if (isHashWithSalt(bytes, value, end)) return 'is a hash: its salt is the next field'
    if (isEncryptedByJenkins(bytes, value, start))
      return 'is encrypted with a key of the Jenkins that wrote it'
    if (isCalledEncrypted(bytes, name, start)) return 'is called encrypted'
    if (isSignature(bytes, start)) return 'is a part of the signature of a message'
    const place = pagePlace(bytes, start)
    if (place !== undefined) return pagePlaces[place]
    return isSearchKey(bytes, name, value, start, end)
      ? 'stands beside the name of a search index: such keys are public'
      : undefined
  }
  if (pagePlace(bytes, start) === 'sample') return pagePlaces.sample
  const names = namesBeside(bytes, start, end)
  const isRepeated =
    names.includes(value.toLowerCase()) || classifyValue(value, name, false, names).kind === 'dev-default'
  if (names.length > 0 && isRepeated) return 'repeats the name of the user or the database beside it'
  return isWordOfText(bytes, value, start, end) ? 'is a word of the text around it' : undefined
}

const pagePlaces = {
  sample: 'stands in a sample that a page shows',
  script: 'is an attribute of a script, which every visitor gets',
  address: 'is in the address of a picture, a frame or a link, which every visitor gets',
} as const
