import type { Document, DocumentScanner } from '../types.ts'
import { nodesAt } from '../tree/node.ts'
import { connectionParts, levelsAt } from './app-settings.ts'
import { hitsOf, once, SURE } from './hits.ts'
import { readTrees } from './read.ts'
import { allNamed, type Named } from './variables.ts'

/**
 * Settings in XML: `web.config` and its like, a Maven project, data sources of Java. `${x}` and `#{x}` come from elsewhere.
 * https://learn.microsoft.com/aspnet/whitepapers/aspnet4/overview#webconfig
 */
export const scanXmlSettings: DocumentScanner = async (document) => {
  const roots = await read(document)
  const named = roots.flatMap((root) => [...connectionParts(root), ...allNamed(root).filter(isNoToken)])
  return once(hitsOf('app-settings-secret', named, levelsAt(document.path)))
}

/** Of an assembly: `publicKeyToken`, and the `token` of a plug-in that replaces texts. */
function isNoToken({ key }: Named): boolean {
  return !/^(?:publicKeyToken|token|key)$/i.test(key)
}

/**
 * Logins of Maven (`<server><password>`) and NuGet (`ClearTextPassword`). What is encrypted (`{…}`, DPAPI) is a reference for the engine.
 * https://maven.apache.org/guides/mini/guide-encryption.html
 */
export const scanPackageLogins: DocumentScanner = async (document) => {
  const roots = await read(document)
  const places = ['**/server', '**/proxy', '**/packageSourceCredentials', '**/properties']
  const named = roots.flatMap((root) =>
    places.flatMap((place) => nodesAt(root, place).flatMap(({ node }) => allNamed(node))),
  )
  return once(hitsOf('credential-file-secret', named, SURE))
}

async function read(document: Document) {
  return /pass|pwd|secret|token|key|cred/i.test(document.text) ? readTrees(document, 'xml') : []
}
