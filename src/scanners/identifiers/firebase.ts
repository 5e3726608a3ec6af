import { placeholderFor } from '../../engine/placeholder-style.ts'
import { isPlaceholder } from '../../engine/placeholder.ts'
import { isKnownGoogleProject } from '../../rules/exempt/gcp-projects.ts'
import type { Document, Hit } from '../types.ts'
import { leavesOf } from './leaves.ts'

/** The projects that `.firebaserc` names. Those that begin with `demo-` are for emulators alone. */
export async function scanFirebase(document: Document): Promise<readonly Hit[]> {
  const { path, text } = document
  return (await leavesOf(document, 'json')).flatMap(({ path: keys, value, start, end }) => {
    if (keys[0] !== 'projects' || keys.length !== 2) return []
    if (!/^[a-z][a-z0-9-]{4,29}$/.test(value) || value.startsWith('demo-')) return []
    if (isPlaceholder(value) || isKnownGoogleProject(value)) return []
    const replacement = placeholderFor({ name: 'project-id' }, value, text, path)
    return [{ rule: 'firebase-default-project', start, end, value, subject: value, replacement }]
  })
}
