/** Digits and signs that are written for the letters they look like (`p4ssw0rd`). */
export const leetLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Finds them; for `String.replace` only, which does not keep a position in it. */
export const leetSigns = /[013457@$!]/g
