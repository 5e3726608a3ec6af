import type { Evidence } from '../../findings/types.ts'
import { isShippedDefault, isTestVector } from '../test-vectors.ts'
import { namesBrowserVariable, namesTheSecret } from '../key-name.ts'
import { classifyValue } from '../value-class.ts'
import type { Assignment } from './assignment.ts'
import { isClientKey } from './client-key.ts'
import { isCommented, isShown, pagePlace } from './code-around.ts'
import {
  isEncryptedByJenkins,
  isHashWithSalt,
  isSaltOfHash,
  isSearchKey,
  isSignedAddress,
  isWordOfText,
  namesBeside,
} from './neighbours.ts'

/** What stands beside the value and makes it a default or public. */
export function weighNeighbours(
  bytes: Buffer,
  { name, valueStart: start, valueEnd: end, form }: Assignment,
  value: string,
  kind: 'secret' | 'password',
): Evidence | undefined {
  if (isShown(bytes, start)) {
    return { kind: 'structure', weight: 'against', text: 'stands in a comment that shows how' }
  }
  if (kind === 'secret') {
    if (isTestVector(value)) {
      return { kind: 'structure', weight: 'against', text: 'is a test vector of a standard' }
    }
    if (isShippedDefault(value) && isCommented(bytes, start)) {
      return { kind: 'structure', weight: 'against', text: 'is a default that a comment shows' }
    }
    if (form === 'query' && isSignedAddress(bytes, start, end)) {
      return { kind: 'structure', weight: 'against', text: 'is a part of an address that expires' }
    }
    if (isCommented(bytes, start) && !namesTheSecret(name)) {
      return { kind: 'structure', weight: 'against', text: 'stands in a comment' }
    }
    if (namesBrowserVariable(name)) {
      return { kind: 'structure', weight: 'against', text: 'is a variable that bundlers give to the browser' }
    }
    if (isClientKey(bytes, name, start, end)) {
      return {
        kind: 'structure',
        weight: 'against',
        text: 'is a key that every client gets',
      }
    }
    if (isSaltOfHash(bytes, name, start, end)) {
      return { kind: 'structure', weight: 'against', text: 'is the salt of the hash beside it' }
    }
    if (isHashWithSalt(bytes, value, end)) {
      return { kind: 'structure', weight: 'against', text: 'is a hash: its salt is the next field' }
    }
    if (isEncryptedByJenkins(bytes, value, start)) {
      return {
        kind: 'structure',
        weight: 'against',
        text: 'is encrypted with a key of the Jenkins that wrote it',
      }
    }
    const place = pagePlace(bytes, start)
    if (place !== undefined) return { kind: 'structure', weight: 'against', text: pagePlaces[place] }
    if (!isSearchKey(bytes, name, value, start, end)) return undefined
    return {
      kind: 'structure',
      weight: 'against',
      text: 'stands beside the name of a search index: such keys are public',
    }
  }
  if (pagePlace(bytes, start) === 'sample') {
    return { kind: 'structure', weight: 'against', text: pagePlaces.sample }
  }
  const names = namesBeside(bytes, start, end)
  const isRepeated =
    names.includes(value.toLowerCase()) || classifyValue(value, name, false, names).kind === 'dev-default'
  if (names.length === 0 || !isRepeated) {
    if (!isWordOfText(bytes, value, start, end)) return undefined
    return { kind: 'structure', weight: 'against', text: 'is a word of the text around it' }
  }
  return {
    kind: 'structure',
    weight: 'against',
    text: 'repeats the name of the user or the database beside it',
  }
}

const pagePlaces = {
  sample: 'stands in a sample that a page shows',
  script: 'is an attribute of a script, which every visitor gets',
  address: 'is in the address of a picture, a frame or a link, which every visitor gets',
} as const
