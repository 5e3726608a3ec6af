import type { Anchor } from './types.ts'

/** Literals of three bytes or more, one of which stands at every place that a detector could report. */
const words: Readonly<
  Record<string, { readonly ignoreCase: boolean; readonly literals: readonly string[] }>
> = {
  assignment: {
    ignoreCase: true,
    literals: [
      'pass',
      'pwd',
      'pword',
      'secret',
      'token',
      'credential',
      'creds',
      'key',
      'salt',
      'pepper',
      'dsn',
      'auth',
      'connectionstr',
      'connection_str',
      'connection-str',
    ],
  },
  'url-userinfo': { ignoreCase: false, literals: ['://'] },
  'private-key': { ignoreCase: false, literals: ['-----BEGIN ', '---- BEGIN SSH2 ', 'PuTTY-User-Key-File-'] },
}

/** Anchors of a detector, in the form that pattern rules have them. */
export function detectorAnchors(detector: string): readonly Anchor[] {
  const entry = words[detector]
  if (!entry) throw new Error(`no detector is called ${JSON.stringify(detector)}`)
  return entry.literals.map((literal) => ({
    literal,
    ignoreCase: entry.ignoreCase,
    minOffset: 0,
    maxOffset: 0,
    run: 0,
    word: 0,
  }))
}
