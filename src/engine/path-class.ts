import type { PathClass } from './path-class-entry.ts'
import { pathClasses } from './path-classes.ts'

export type { PathClass } from './path-class-entry.ts'

/**
 * The classes of a path (`/`-separated; `!` separates a member from its archive), by the table in `path-classes.ts`.
 * Upper and lower case are the same, except that Java-like test names need their capital (`UserTest.java`).
 */
export function classifyPath(path: string): ReadonlySet<PathClass> {
  const known = cache.get(path)
  if (known) return known
  const classes = classify(path)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(path, classes)
  return classes
}

/** Findings come in groups of one path. */
const CACHE_SIZE = 1000
const cache = new Map<string, ReadonlySet<PathClass>>()

const folders = index((entry) => entry.folders)
const folderWords = index((entry) => entry.folderWords)
const names = index((entry) => entry.names)
const words = index((entry) => entry.words)
const dotParts = index((entry) => entry.dotParts)
const endings = pathClasses.flatMap((entry) =>
  (entry.endings ?? []).map((ending) => [ending, entry.class] as const),
)
const starts = pathClasses.flatMap((entry) =>
  (entry.starts ?? []).map((start) => [start, entry.class] as const),
)

const testClassName =
  /(?:[a-z0-9](?:Tests?|Spec|IT)|^Tests?[A-Z]\w*)\.(?:java|kt|kts|groovy|scala|cs|fs|swift|php)$/

/** `OwnTracksTests`, `AppUITests`: projects of Visual Studio and Xcode. */
const testFolder = /[A-Za-z0-9](?:Tests?|Specs|Fixtures|Mocks)$/

/** A language with its region or script, as files and folders of translations are named (RFC 5646). */
const languageTag = /^[a-z]{2,3}[-_](?:r?[A-Z]{2}|[A-Z][a-z]{3})$/
/** A resource bundle of Java: `messages_de.properties`. */
const bundle = /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/
/** A file that is named after its language alone: `de.json`. */
const languageName =
  /^(?:ar|bg|bn|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fr|ga|gl|he|hi|hr|hu|id|it|ja|ka|ko|lt|lv|mk|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|ta|th|tr|uk|ur|vi|zh)\.(?:json5?|ya?ml|js|ts|php|inc|ini|toml|properties|resx|lua|rb|xml|txt)$/
/** What a bundler has written, with a hash of the content in the name. */
const hashed = /[.@-](?=[a-f]*\d)[0-9a-f]{8,32}\.(?:chunk\.)?(?:js|mjs|css|html)$/
const extension = /\.\w{1,10}$/
const migration = /(?:^|\/)migrations?\/[^/]*\.(?:php|rb|py|cs|ts|js|exs?|go)$/i
/** What a commit or a tag says is prose. */
const message = /^(?:commit|tag)_message$/

function classify(path: string): ReadonlySet<PathClass> {
  const classes = new Set<PathClass>()
  const add = (found: readonly PathClass[] = []): void => {
    for (const name of found) classes.add(name)
  }
  const segments = path.split(/[/!]/)
  let writtenName = segments.pop() ?? ''
  // The one member of `app.js.gz` has the name of its archive.
  const archive = /^(.+)\.(?:gz|zst)$/i.exec(segments.at(-1) ?? '')
  if (archive && writtenName === 'content') writtenName = archive[1] as string
  for (const segment of segments) {
    const folder = segment.toLowerCase()
    add(folders.get(folder))
    if (languageTag.test(segment)) classes.add('translation')
    if (testFolder.test(segment)) classes.add('test')
    for (const word of folder.split(/[-._ ]/)) add(folderWords.get(word))
  }

  const name = writtenName.toLowerCase()
  add(names.get(name))
  for (const word of name.split(/[-._ ]/)) add(words.get(word))
  for (const part of name.split('.').slice(1)) add(dotParts.get(part))
  for (const [ending, found] of endings) if (name.endsWith(ending)) classes.add(found)
  for (const [start, found] of starts) if (startsWithWord(name, start)) classes.add(found)
  if (testClassName.test(writtenName)) classes.add('test')
  if (
    languageTag.test(writtenName.replace(extension, '')) ||
    bundle.test(writtenName) ||
    languageName.test(name)
  )
    classes.add('translation')
  if (hashed.test(name)) classes.add('generated')
  if (!name.includes('.', 1) && !message.test(name)) classes.add('settings')
  // `2021_04_22_change_gateway_config.php` changes settings in a database.
  if (migration.test(path)) classes.delete('settings')
  // `settings_mail.html.erb` is a page about settings.
  if (classes.has('page')) classes.delete('settings')
  return classes
}

function startsWithWord(name: string, start: string): boolean {
  return name.startsWith(start) && (name.length === start.length || /[-._ ]/.test(name.charAt(start.length)))
}

function index(
  pick: (entry: (typeof pathClasses)[number]) => readonly string[] | undefined,
): ReadonlyMap<string, readonly PathClass[]> {
  const map = new Map<string, PathClass[]>()
  for (const entry of pathClasses) {
    for (const key of pick(entry) ?? []) {
      const found = map.get(key)
      if (found) found.push(entry.class)
      else map.set(key, [entry.class])
    }
  }
  return map
}
