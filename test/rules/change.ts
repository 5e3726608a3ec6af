/** The text with the character at `place` replaced by another of the same kind. */
export function change(text: string, place: number): string {
  const old = text.charAt(place)
  const next = /[0-9]/.test(old)
    ? old === '7'
      ? '3'
      : '7'
    : /[A-Z]/.test(old)
      ? old === 'D'
        ? 'E'
        : 'D'
      : old === 'c'
        ? 'e'
        : 'c'
  return text.slice(0, place) + next + text.slice(place + 1)
}
